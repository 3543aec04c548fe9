package org.lineofsight.pathway.earlyhelp.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.earlyhelp.family.Meeting;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.platform.web.TypedDate;

/**
 * What was held, as typed.
 *
 * @param came one for each who was invited, in their order
 */
public record RecordMeetingForm(
        List<@Nullable String> came,
        @Size(max = 20_000, message = "What the family said must be 20,000 characters or fewer") @Nullable String familyView,
        @Size(max = 20_000, message = "What was agreed must be 20,000 characters or fewer") @Nullable String agreed,
        @NotNull(message = "Choose whether the plan was reviewed") @Nullable String reviewed,
        @Nullable TypedDate nextReviewOn,
        @Nullable String child,
        @Nullable String parent,
        @Nullable String keyWorker,
        List<@Valid Action> actions) {

    static final int ACTIONS = 5;
    static final int PEOPLE = 20;

    /** One row; without words it is no action. */
    public record Action(
            @Size(max = 1_000, message = "What must be 1,000 characters or fewer") @Nullable String what,
            @Size(max = 200, message = "Who must be 200 characters or fewer") @Nullable String owner,
            @Nullable TypedDate byOn) {

        static final Action NONE = new Action(null, null, TypedDate.empty());

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Action[***]";
        }
    }

    public RecordMeetingForm {
        nextReviewOn = nextReviewOn == null ? TypedDate.empty() : nextReviewOn;
        var rows = new ArrayList<Action>();
        for (var i = 0; i < ACTIONS; i++) {
            rows.add(
                    actions != null && i < actions.size() && actions.get(i) != null
                            ? actions.get(i)
                            : Action.NONE);
        }
        actions = rows;
        var answers = new ArrayList<@Nullable String>();
        for (var i = 0; i < PEOPLE; i++) {
            answers.add(
                    came != null && i < came.size()
                            ? Kept.known(Meeting.Came.values(), came.get(i))
                            : null);
        }
        came = answers;
    }

    static RecordMeetingForm from(Kept kept) {
        var came = new ArrayList<@Nullable String>();
        for (var i = 0; i < PEOPLE; i++) {
            came.add(kept.text("came[" + i + "]"));
        }
        var actions = new ArrayList<Action>();
        for (var i = 0; i < ACTIONS; i++) {
            var at = "actions[" + i + "].";
            actions.add(
                    new Action(
                            kept.text(at + "what"),
                            kept.text(at + "owner"),
                            kept.date(at + "byOn")));
        }
        return new RecordMeetingForm(
                came,
                kept.text("familyView"),
                kept.text("agreed"),
                kept.text("reviewed"),
                kept.date("nextReviewOn"),
                kept.text("child"),
                kept.text("parent"),
                kept.text("keyWorker"),
                actions);
    }

    RecordMeeting.Held toHeld(Meeting meeting) {
        var answers = new HashMap<UUID, Meeting.Came>();
        for (var i = 0; i < Math.min(PEOPLE, meeting.people().size()); i++) {
            var answer = came.get(i);
            if (answer != null) {
                answers.put(meeting.people().get(i).id(), Meeting.Came.valueOf(answer));
            }
        }
        return new RecordMeeting.Held(
                answers,
                Kept.stripped(familyView),
                Kept.stripped(agreed),
                "yes".equals(reviewed),
                nextReviewOn == null ? null : nextReviewOn.toDate().orElse(null),
                Map.of(
                        ScaleWho.CHILD,
                        Kept.stripped(child),
                        ScaleWho.PARENT,
                        Kept.stripped(parent),
                        ScaleWho.KEY_WORKER,
                        Kept.stripped(keyWorker)),
                actions.stream()
                        .filter(action -> !Kept.stripped(action.what()).isEmpty())
                        .map(action ->
                                new RecordMeeting.NewAction(
                                        Kept.stripped(action.what()),
                                        Kept.stripped(action.owner()),
                                        action.byOn() == null
                                                ? null
                                                : action.byOn().toDate().orElse(null)))
                        .toList());
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "RecordMeetingForm[***]";
    }
}

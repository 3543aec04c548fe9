package org.lineofsight.pathway.childprotection.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.plan.OutlineForm;
import org.lineofsight.pathway.childprotection.plan.Plan;
import org.springframework.validation.Errors;

/** What a conference decided, as typed. */
public record DecideForm(
        int version,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String strengthsAndRisks,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String parentsView,
        List<@Valid ChildLine> children,
        List<@Valid ViewLine> views,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String lateBecause,
        @Valid OutlineForm outline) {

    /** One child's part. */
    public record ChildLine(
            Conference.@Nullable Decision decision,
            @Nullable CategoryOfAbuse category,
            @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String why,
            @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String childsView,
            Plan.@Nullable Earlier earlier) {

        static ChildLine empty() {
            return new ChildLine(null, null, null, null, null);
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "ChildLine[" + decision + "]";
        }
    }

    /** One agency's view. */
    public record ViewLine(
            Conference.@Nullable View view,
            @Size(max = 2_000, message = "This must be 2,000 characters or fewer") @Nullable String words) {

        static ViewLine empty() {
            return new ViewLine(null, null);
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "ViewLine[" + view + "]";
        }
    }

    public DecideForm(
            int version,
            @Nullable String strengthsAndRisks,
            @Nullable String parentsView,
            @Nullable List<ChildLine> children,
            @Nullable List<ViewLine> views,
            @Nullable String lateBecause,
            @Nullable OutlineForm outline) {
        this.version = version;
        this.strengthsAndRisks = strengthsAndRisks;
        this.parentsView = parentsView;
        this.children = children == null ? List.of() : children;
        this.views = views == null ? List.of() : views;
        this.lateBecause = lateBecause;
        this.outline = outline == null ? OutlineForm.empty() : outline;
    }

    static DecideForm empty(int version) {
        return new DecideForm(version, null, null, null, null, null, null);
    }

    /** With a part for each child and each agency, whatever was sent. */
    DecideForm filled(int ofChildren, int ofAgencies) {
        return new DecideForm(
                version,
                strengthsAndRisks,
                parentsView,
                filled(children, ofChildren, ChildLine::empty),
                filled(views, ofAgencies, ViewLine::empty),
                lateBecause,
                outline.filled());
    }

    private static <T> List<T> filled(List<T> sent, int wanted, Supplier<T> empty) {
        var lines = new ArrayList<T>();
        for (var i = 0; i < wanted; i++) {
            var line = i < sent.size() ? sent.get(i) : null;
            lines.add(line == null ? empty.get() : line);
        }
        return lines;
    }

    void check(Errors errors) {
        outline.check(errors);
    }

    DecideConference.Decided toDecided() {
        return new DecideConference.Decided(
                text(strengthsAndRisks),
                text(parentsView),
                children.stream()
                        .map(line ->
                                new DecideConference.Child(
                                        line.decision(),
                                        line.category(),
                                        text(line.why()),
                                        text(line.childsView()),
                                        line.earlier()))
                        .toList(),
                views.stream()
                        .map(line -> new DecideConference.View(line.view(), orNull(line.words())))
                        .toList(),
                orNull(lateBecause),
                outline.toOutline());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "DecideForm[***]";
    }
}

package org.lineofsight.pathway.frontdoor.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.people.Ethnicity;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.platform.rules.RuleBroken;

/**
 * Judges what was typed into a referral and, when all of it is right, makes the referral of it.
 * Every question is read by one method, which both finds what is wrong and answers the value, so
 * that a page and the sending of the whole cannot disagree.
 */
final class ReferralForm {

    static final int LONG = 20_000;
    static final int SHORT = 200;
    static final int MOST_CHILDREN = 30;
    static final int MOST_PEOPLE = 60;

    private static final int NOT_A_CHILD_ANY_MORE = 18;
    private static final int PREGNANCY_DAYS = 280;
    private static final int OVERDUE_DAYS = 21;

    /** A caller who claims no level: an answer, and only of callers. */
    static final String NONE_CLAIMED = "NONE";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\D*\\d){6,}\\D*");

    private final Answers answers;
    private final LocalDate today;

    ReferralForm(Answers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /** Somebody else in, or close to, the child's home. */
    record PersonTold(String name, String relationship, YesNo livesWithChild) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /**
     * A referral with every answer right; only the agency's records of the children are missing.
     */
    record Complete(
            @Nullable Called called,
            Teller teller,
            List<ChildTold> children,
            List<PersonTold> people,
            String worry,
            @Nullable String childsWords,
            @Nullable ChildsWordsAbsent childsWordsAbsent,
            @Nullable String workingWell,
            YesNo domesticAbuse,
            Consent consent,
            @Nullable Ground ground,
            @Nullable String consentReason,
            @Nullable LevelOfNeed level,
            @Nullable String evidence) {

        /**
         * @param records the agency's record of each child, in the same order
         */
        Referral asReferral(Referral.Referrer referrer, List<UUID> records) {
            var told = new ArrayList<Referral.Child>();
            for (int i = 0; i < children.size(); i++) {
                told.add(children.get(i).asChild(records.get(i)));
            }
            return new Referral(
                    teller.channel(),
                    referrer,
                    told,
                    people.stream()
                            .map(person ->
                                    new Referral.HouseholdMember(
                                            person.name,
                                            person.relationship,
                                            person.livesWithChild))
                            .toList(),
                    worry,
                    childsWords,
                    childsWordsAbsent,
                    workingWell,
                    domesticAbuse,
                    consent,
                    consentReason,
                    level);
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    List<Problem> problems(Question question) {
        var wrong = new ArrayList<Problem>();
        switch (question) {
            case DANGER -> danger(wrong);
            case CALLER -> caller(wrong);
            case YOU -> you(wrong);
            case WORRY -> worry(wrong);
            case WORDS -> words(wrong);
            case WORKING_WELL -> workingWell(wrong);
            case DOMESTIC_ABUSE -> domesticAbuse(wrong);
            case CONSENT -> consent(wrong);
            case SHARING -> sharing(wrong);
            case LEVEL -> level(wrong);
        }
        return wrong;
    }

    List<Problem> problems(int child, ChildQuestion question) {
        var wrong = new ArrayList<Problem>();
        switch (question) {
            case NAME -> name(child, wrong);
            case BORN -> born(child, wrong);
            case RECORD -> record(child, wrong);
            case ABOUT -> about(child, wrong);
            case ADDRESS -> address(child, wrong);
            case SCHOOL -> school(child, wrong);
        }
        return wrong;
    }

    List<Problem> problemsOfPerson(int person) {
        var wrong = new ArrayList<Problem>();
        person(person, wrong);
        return wrong;
    }

    /** Whether "anybody else?" has been answered: with people, or with "nobody that I know of". */
    List<Problem> problemsOfPeople() {
        return answers.people().isEmpty() && choice("people", "more", Nobody.class) == null
                ? List.of(
                        Problem.of(
                                "more",
                                "Say whether anybody else is important in the child’s life"))
                : List.of();
    }

    /** "Nobody else that I know of." */
    enum Nobody {
        NOBODY
    }

    /** Somebody at the front door writes down what they are told. */
    boolean taken() {
        return answers.has(Question.CALLER.segment());
    }

    /** A child is in danger now, and the referrer has not said that they have called. */
    boolean mustCallFirst() {
        return answers.text("danger", "danger").equals("yes") && called() == null;
    }

    boolean asksWhyShared() {
        var consent = choice(Question.CONSENT.segment(), "consent", Consent.class);
        return consent != null && consent != Consent.GIVEN;
    }

    List<Question> questions() {
        return Stream.of(Question.values())
                .filter(question -> question != Question.SHARING || asksWhyShared())
                .filter(question -> question != (taken() ? Question.YOU : Question.CALLER))
                .toList();
    }

    boolean isComplete() {
        return !mustCallFirst()
                && !answers.children().isEmpty()
                && questions().stream().allMatch(question -> problems(question).isEmpty())
                && answers.children().stream().allMatch(this::childIsComplete)
                && problemsOfPeople().isEmpty()
                && answers.people().stream().allMatch(person -> problemsOfPerson(person).isEmpty());
    }

    boolean childIsComplete(int child) {
        return Stream.of(ChildQuestion.values())
                .allMatch(question -> problems(child, question).isEmpty());
    }

    /**
     * @throws RuleBroken when an answer is missing or wrong
     */
    Complete complete() {
        if (!isComplete()) {
            throw new RuleBroken(
                    "referral.incomplete",
                    "Some answers are missing or need to be put right. Nothing has been sent.");
        }
        var none = new ArrayList<Problem>();
        var words = words(none);
        var consent = consent(none);
        var shared = consent == Consent.GIVEN ? null : sharing(none);
        var level = level(none);
        return new Complete(
                called(),
                taken() ? caller(none) : you(none),
                answers.children().stream().map(this::child).toList(),
                answers.people().stream().map(person -> person(person, none)).toList(),
                worry(none),
                words.words,
                words.absent,
                workingWell(none),
                domesticAbuse(none),
                consent,
                shared == null ? null : shared.ground,
                shared == null ? null : shared.inWords(),
                level.level,
                level.evidence);
    }

    ChildTold child(int child) {
        var none = new ArrayList<Problem>();
        var name = name(child, none);
        var born = born(child, none);
        var about = about(child, none);
        return new ChildTold(
                name.given,
                name.family,
                name.alsoKnownAs,
                born.born,
                born.date,
                born.expected,
                born.age,
                about.sex,
                about.ethnicity,
                about.nhsNumber,
                address(child, none),
                school(child, none),
                record(child, none));
    }

    /** Nothing has been typed at this step. */
    boolean isUntouched(Question question) {
        return SaveAnswers.words(answers.step(question.segment())).isEmpty();
    }

    boolean isUntouched(int child, ChildQuestion question) {
        return SaveAnswers.words(answers.step(question.step(child))).isEmpty();
    }

    PersonTold person(int person) {
        return person(person, new ArrayList<>());
    }

    /** The child's words in quotation marks, or why there are none. */
    String wordsReadBack() {
        var words = words(new ArrayList<>());
        return ToldWords.childsWords(words.words, words.absent);
    }

    YesNo domesticAbuse() {
        return domesticAbuse(new ArrayList<>());
    }

    Consent consent() {
        return consent(new ArrayList<>());
    }

    String whyShared() {
        return sharing(new ArrayList<>()).inWords();
    }

    @Nullable LevelOfNeed level() {
        return level(new ArrayList<>()).level;
    }

    @Nullable Called called() {
        var whom = choice("called", "whom", Called.Whom.class);
        var at = answers.text("called", "at");
        if (whom == null || !answers.text("danger", "danger").equals("yes")) {
            return null;
        }
        try {
            return new Called(
                    whom, Instant.parse(at), absentIfBlank(answers.text("called", "incident")));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void danger(List<Problem> wrong) {
        var danger = answers.text("danger", "danger");
        if (!danger.equals("yes") && !danger.equals("no")) {
            wrong.add(
                    Problem.of(
                            "danger",
                            "Select yes if a child is in danger now, or no if they are not"));
        }
    }

    private Teller you(List<Problem> wrong) {
        var name = needed("you", "name", "Enter your name", wrong);
        var job = needed("you", "job", "Enter your job", wrong);
        var telephone = needed("you", "telephone", "Enter your telephone number", wrong);
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) {
            wrong.add(
                    Problem.of(
                            "telephone",
                            "Enter a telephone number that the front door can call, like 01632 960 001"));
        }
        var team = team("you", wrong);
        return answers.has(ToldBySystem.STEP)
                ? new Teller.ThroughSystem(
                        name, job, telephone, team, absentIfBlank(answers.text("you", "email")))
                : new Teller.Author(name, job, telephone, team);
    }

    /** Absent where they did not say: nobody has to. */
    private @Nullable String team(String step, List<Problem> wrong) {
        return absentIfBlank(atMost(SHORT, step, "team", "Team or service", wrong));
    }

    private Teller caller(List<Problem> wrong) {
        var step = Question.CALLER.segment();
        var channel = choice(step, "channel", Channel.class);
        if (channel == null || !channel.writtenDownHere()) {
            wrong.add(Problem.of("channel", "Select how it reached you"));
            channel = Channel.TELEPHONE;
        }
        var received = received(step, wrong);
        var telephone = absentIfBlank(atMost(SHORT, step, "telephone", "Telephone", wrong));
        return switch (answers.text(step, "teller")) {
            case "AGENCY" ->
                    new Teller.Colleague(
                            channel,
                            received,
                            agency(step, wrong),
                            needed(
                                    step,
                                    "name",
                                    "Enter the name of the person who tells you",
                                    wrong),
                            absentIfBlank(atMost(SHORT, step, "job", "Job", wrong)),
                            team(step, wrong),
                            telephone);
            case "PUBLIC" ->
                    new Teller.Public(
                            channel,
                            received,
                            source(step, wrong),
                            absentIfBlank(atMost(SHORT, step, "callerName", "Name", wrong)),
                            absentIfBlank(atMost(SHORT, step, "relation", "Who they are", wrong)),
                            telephone);
            default -> {
                wrong.add(Problem.of("teller", "Select who is telling you"));
                yield new Teller.Public(channel, received, "10", null, null, telephone);
            }
        };
    }

    /** Absent where it is being told now. */
    private @Nullable LocalDateTime received(String step, List<Problem> wrong) {
        var typed = answers.date(step, "received");
        var time = answers.text(step, "time");
        if (typed.isEmpty() && time.isEmpty()) {
            return null;
        }
        var day = typed.isEmpty() ? today : typed.toDate().orElse(null);
        if (day == null) {
            wrong.add(
                    Problem.ofDate(
                            "received",
                            typed.problem("The day").orElse("The day must be a real date")));
            return null;
        }
        if (day.isAfter(today)) {
            wrong.add(Problem.ofDate("received", "The day must be today or in the past"));
            return null;
        }
        try {
            return day.atTime(LocalTime.parse(time.replace('.', ':'), TIME));
        } catch (DateTimeParseException e) {
            wrong.add(Problem.of("time", "Enter the time that it reached you, like 14:05"));
            return null;
        }
    }

    private AgencyId agency(String step, List<Problem> wrong) {
        try {
            return new AgencyId(UUID.fromString(answers.text(step, "agency")));
        } catch (IllegalArgumentException e) {
            wrong.add(Problem.of("agency", "Select the agency"));
            return new AgencyId(new UUID(0, 0));
        }
    }

    private String source(String step, List<Problem> wrong) {
        var code = answers.text(step, "source");
        if (Teller.Public.SOURCES.contains(code)) {
            return code;
        }
        wrong.add(
                Problem.of("source", "Select who they are to the child, or that they do not say"));
        return "10";
    }

    private record Name(String given, String family, @Nullable String alsoKnownAs) {}

    private Name name(int child, List<Problem> wrong) {
        var step = ChildQuestion.NAME.step(child);
        var given = atMost(SHORT, step, "given", "First names", wrong);
        var family = atMost(SHORT, step, "family", "Family name", wrong);
        var also = atMost(SHORT, step, "alsoKnownAs", "Other names", wrong);
        if (given.isEmpty() && family.isEmpty()) {
            wrong.add(
                    Problem.of(
                            "given",
                            "Enter a name. If you do not know it, write what you do know, like “baby of Jo Nowak”"));
        }
        return new Name(given, family, absentIfBlank(also));
    }

    private record BornTold(
            Born born,
            @Nullable LocalDate date,
            @Nullable LocalDate expected,
            @Nullable Integer age) {}

    private BornTold born(int child, List<Problem> wrong) {
        var step = ChildQuestion.BORN.step(child);
        var born = choice(step, "born", Born.class);
        if (born == null) {
            wrong.add(Problem.of("born", "Select what you know about the child’s age"));
            return new BornTold(Born.NOT_KNOWN, null, null, null);
        }
        return switch (born) {
            case DATE -> new BornTold(born, dateOfBirth(step, wrong), null, null);
            case UNBORN -> new BornTold(born, null, expected(step, wrong), null);
            case ESTIMATE -> new BornTold(born, null, null, age(step, wrong));
            case NOT_KNOWN -> new BornTold(born, null, null, null);
        };
    }

    private @Nullable LocalDate dateOfBirth(String step, List<Problem> wrong) {
        var typed = answers.date(step, "date");
        var date = typed.toDate().orElse(null);
        String problem = null;
        if (typed.isEmpty()) {
            problem = "Enter the date of birth";
        } else if (date == null) {
            problem = typed.problem("Date of birth").orElse("Date of birth must be a real date");
        } else if (date.isAfter(today)) {
            problem =
                    "Date of birth must be today or in the past. For a child who is not born yet, select “"
                            + Born.UNBORN.label()
                            + "”";
        } else if (!date.plusYears(NOT_A_CHILD_ANY_MORE).isAfter(today)) {
            problem =
                    "This date makes them 18 or older, and this form is about children. Check the year, or call the adults’ number";
        }
        if (problem != null) {
            wrong.add(Problem.ofDate("date", problem));
            return null;
        }
        return date;
    }

    private @Nullable LocalDate expected(String step, List<Problem> wrong) {
        var typed = answers.date(step, "expected");
        var date = typed.toDate().orElse(null);
        String problem = null;
        if (typed.isEmpty()) {
            problem = "Enter the date the baby is expected. A guess is better than nothing";
        } else if (date == null) {
            problem = typed.problem("Expected date").orElse("Expected date must be a real date");
        } else if (date.isBefore(today.minusDays(OVERDUE_DAYS))) {
            problem =
                    "Expected date is more than 3 weeks ago. If the baby has been born, give the date of birth";
        } else if (date.isAfter(today.plusDays(PREGNANCY_DAYS))) {
            problem = "Expected date must be within the next 40 weeks";
        }
        if (problem != null) {
            wrong.add(Problem.ofDate("expected", problem));
            return null;
        }
        return date;
    }

    private @Nullable Integer age(String step, List<Problem> wrong) {
        var typed = answers.text(step, "age");
        if (typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) < NOT_A_CHILD_ANY_MORE) {
            return Integer.valueOf(typed);
        }
        wrong.add(
                Problem.of(
                        "age",
                        typed.isEmpty()
                                ? "Enter roughly how old they are, in years"
                                : "Age must be a whole number from 0 to 17"));
        return null;
    }

    /** Absent for a child who is new to the agency. */
    private @Nullable UUID record(int child, List<Problem> wrong) {
        var chosen = answers.text(ChildQuestion.RECORD.step(child), "record");
        var offered = offered(child);
        if (offered.isEmpty() || chosen.equals("NEW")) {
            return null;
        }
        if (!offered.contains(chosen)) {
            wrong.add(
                    Problem.of(
                            "record", "Select the record that is this child, or “None of these”"));
            return null;
        }
        var chosenTwice =
                answers.children().stream()
                        .anyMatch(other ->
                                other != child
                                        && offered(other).contains(chosen)
                                        && answers.text(ChildQuestion.RECORD.step(other), "record")
                                                .equals(chosen));
        if (chosenTwice) {
            wrong.add(
                    Problem.of(
                            "record",
                            "You have chosen this record for another child too. Each child has a record of their own"));
            return null;
        }
        return UUID.fromString(chosen);
    }

    /** The records that were found and shown for this child; empty when none were. */
    List<String> offered(int child) {
        var offered = answers.text(ChildQuestion.offered(child), "records");
        return offered.isEmpty() ? List.of() : List.of(offered.split(" "));
    }

    private record About(Sex sex, @Nullable String ethnicity, @Nullable String nhsNumber) {}

    private About about(int child, List<Problem> wrong) {
        var step = ChildQuestion.ABOUT.step(child);
        var sex = choice(step, "sex", Sex.class);
        if (sex == null) {
            wrong.add(Problem.of("sex", "Select the child’s sex, or “Not known”"));
        }
        var ethnicity = answers.text(step, "ethnicity");
        var nhsNumber = atMost(SHORT, step, "nhsNumber", "NHS number", wrong);
        return new About(
                sex == null ? Sex.NOT_KNOWN : sex,
                isEthnicity(ethnicity) ? ethnicity : null,
                absentIfBlank(nhsNumber));
    }

    private boolean isEthnicity(String code) {
        return Ethnicity.inUse(today).stream().anyMatch(each -> each.code().equals(code));
    }

    private Address address(int child, List<Problem> wrong) {
        var step = ChildQuestion.ADDRESS.step(child);
        var kind = choice(step, "address", Address.Kind.class);
        if (kind == null) {
            wrong.add(Problem.of("address", "Select what you know about where the child lives"));
            return new Address(Address.Kind.NOT_KNOWN, null, null);
        }
        return switch (kind) {
            case KNOWN -> known(step, wrong);
            case NO_FIXED ->
                    new Address(
                            kind,
                            absentIfBlank(
                                    atMost(1000, step, "staying", "Where they are staying", wrong)),
                            null);
            case CONFIDENTIAL ->
                    new Address(
                            kind,
                            absentIfBlank(atMost(SHORT, step, "whoToAsk", "Whom to ask", wrong)),
                            null);
            case NOT_KNOWN -> new Address(kind, null, null);
        };
    }

    private Address known(String step, List<Problem> wrong) {
        var lines =
                Stream.of(
                                atMost(SHORT, step, "line1", "Address line 1", wrong),
                                atMost(SHORT, step, "line2", "Address line 2", wrong),
                                atMost(SHORT, step, "town", "Town or village", wrong))
                        .filter(line -> !line.isEmpty())
                        .toList();
        var postcode = atMost(SHORT, step, "postcode", "Postcode", wrong);
        if (lines.isEmpty() && postcode.isEmpty()) {
            wrong.add(
                    Problem.of(
                            "line1",
                            "Enter as much of the address as you know, or select another answer"));
        }
        return new Address(
                Address.Kind.KNOWN,
                absentIfBlank(String.join("\n", lines)),
                absentIfBlank(postcode));
    }

    private School school(int child, List<Problem> wrong) {
        var step = ChildQuestion.SCHOOL.step(child);
        var kind = choice(step, "school", School.Kind.class);
        if (kind == null) {
            wrong.add(Problem.of("school", "Select where the child learns, or “Not known”"));
            return new School(School.Kind.NOT_KNOWN, null);
        }
        return kind == School.Kind.AT
                ? new School(
                        kind,
                        needed(
                                step,
                                "schoolName",
                                "Enter the name of the school, nursery, childminder or college",
                                wrong))
                : new School(kind, null);
    }

    private PersonTold person(int person, List<Problem> wrong) {
        var step = "person-" + person;
        var name =
                needed(
                        step,
                        "name",
                        "Enter a name. If you do not know it, write what you do know, like “mother’s boyfriend”",
                        wrong);
        var relationship = needed(step, "relationship", "Enter who they are to the child", wrong);
        var lives = choice(step, "lives", YesNo.class);
        if (lives == null) {
            wrong.add(
                    Problem.of("lives", "Select whether they live with the child, or “Not known”"));
        }
        return new PersonTold(name, relationship, lives == null ? YesNo.NOT_KNOWN : lives);
    }

    private String worry(List<Problem> wrong) {
        return told(Question.WORRY, "worry", "Write what you are worried about", wrong);
    }

    private record Words(@Nullable String words, @Nullable ChildsWordsAbsent absent) {}

    private Words words(List<Problem> wrong) {
        var heard = answers.text(Question.WORDS.segment(), "heard");
        if (heard.equals("WORDS")) {
            return new Words(
                    told(Question.WORDS, "words", "Write what the child said", wrong), null);
        }
        var absent = choice(Question.WORDS.segment(), "heard", ChildsWordsAbsent.class);
        if (absent == null) {
            wrong.add(
                    Problem.of(
                            "heard",
                            "Select whether you have the child’s own words, or why you do not"));
        }
        return new Words(null, absent);
    }

    private @Nullable String workingWell(List<Problem> wrong) {
        var known = answers.text(Question.WORKING_WELL.segment(), "known");
        if (known.equals("YES")) {
            return told(
                    Question.WORKING_WELL,
                    "working",
                    "Write what is working well, or select “I do not know”",
                    wrong);
        }
        if (!known.equals("NOT_KNOWN")) {
            wrong.add(Problem.of("known", "Write what is working well, or select “I do not know”"));
        }
        return null;
    }

    private YesNo domesticAbuse(List<Problem> wrong) {
        var known = choice(Question.DOMESTIC_ABUSE.segment(), "abuse", YesNo.class);
        if (known == null) {
            wrong.add(
                    Problem.of(
                            "abuse",
                            "Select whether domestic abuse is part of this, or “Not known”"));
            return YesNo.NOT_KNOWN;
        }
        return known;
    }

    private Consent consent(List<Problem> wrong) {
        var consent = choice(Question.CONSENT.segment(), "consent", Consent.class);
        if (consent == null) {
            wrong.add(Problem.of("consent", "Select whether the family knows and agrees"));
            return Consent.NOT_ASKED;
        }
        return consent;
    }

    private record Sharing(Ground ground, @Nullable String reason) {

        String inWords() {
            var said = reason == null ? "" : reason;
            return ground == Ground.OTHER
                    ? said
                    : said.isEmpty() ? ground.label() : ground.label() + ".\n" + said;
        }
    }

    private Sharing sharing(List<Problem> wrong) {
        var ground = choice(Question.SHARING.segment(), "ground", Ground.class);
        var reason = atMost(LONG, Question.SHARING.segment(), "reason", "Your reason", wrong);
        if (ground == null) {
            wrong.add(
                    Problem.of(
                            "ground",
                            "Select why you are sharing this without the family’s agreement"));
            return new Sharing(Ground.OTHER, null);
        }
        if (ground == Ground.OTHER && reason.isEmpty()) {
            wrong.add(Problem.of("reason", "Write your reason"));
        }
        return new Sharing(ground, absentIfBlank(reason));
    }

    private record Level(@Nullable LevelOfNeed level, @Nullable String evidence) {}

    private Level level(List<Problem> wrong) {
        var typed = answers.text(Question.LEVEL.segment(), "level");
        if (taken() && typed.equals(NONE_CLAIMED)) {
            return new Level(
                    null,
                    absentIfBlank(
                            atMost(LONG, Question.LEVEL.segment(), "evidence", "This", wrong)));
        }
        var level = typed.matches("[1-4]") ? LevelOfNeed.of(Integer.parseInt(typed)) : null;
        if (level == null) {
            wrong.add(Problem.of("level", "Select the level of need that fits best, from 1 to 4"));
        }
        return new Level(
                level == null ? LevelOfNeed.LEVEL_1 : level,
                told(Question.LEVEL, "evidence", "Write why you chose this level", wrong));
    }

    private String told(Question question, String field, String missing, List<Problem> wrong) {
        var text = answers.text(question.segment(), field);
        if (text.isEmpty()) {
            wrong.add(Problem.of(field, missing));
        } else if (text.length() > LONG) {
            wrong.add(tooLong(field, question.title(), LONG, text.length()));
        }
        return text;
    }

    private String needed(String step, String field, String missing, List<Problem> wrong) {
        var text = answers.text(step, field);
        if (text.isEmpty()) {
            wrong.add(Problem.of(field, missing));
        } else if (text.length() > SHORT) {
            wrong.add(tooLong(field, "This", SHORT, text.length()));
        }
        return text;
    }

    private String atMost(int most, String step, String field, String what, List<Problem> wrong) {
        var text = answers.text(step, field);
        if (text.length() > most) {
            wrong.add(tooLong(field, what, most, text.length()));
        }
        return text;
    }

    private static Problem tooLong(String field, String what, int most, int length) {
        return Problem.of(
                field,
                "%s must be %,d characters or fewer. It has %,d: nothing is lost, but it must be shorter to send"
                        .formatted(what, most, length));
    }

    private <E extends Enum<E>> @Nullable E choice(String step, String field, Class<E> type) {
        var typed = answers.text(step, field);
        for (var each : type.getEnumConstants()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable String absentIfBlank(String text) {
        return text.isEmpty() ? null : text;
    }
}

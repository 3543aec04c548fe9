package org.lineofsight.pathway.practicetools.tool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.DateField;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.TypedDate;

/**
 * A sheet as typed, right or wrong. The areas are data, so the fields are a map and not a record.
 * Does not print.
 */
public final class SheetForm {

    private final Map<String, List<String>> typed;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private SheetForm(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    static SheetForm of(Map<String, List<String>> typed) {
        return new SheetForm(new HashMap<>(typed));
    }

    /** As it stood, for a correction; for doing it again, without what is of that day. */
    static SheetForm from(Sheet sheet) {
        var form = new SheetForm(new HashMap<>());
        form.put("doneOn", sheet.doneOn());
        form.put("doneBy", sheet.doneBy());
        form.put("trained", name(sheet.trained()));
        form.put("childSaid", sheet.childSaid());
        form.put("childSaidAbsent", name(sheet.childSaidAbsent()));
        form.put("childrenAtRisk", name(sheet.childrenAtRisk()));
        form.put("adultsAtRisk", name(sheet.adultsAtRisk()));
        form.put("fireRisk", name(sheet.fireRisk()));
        form.put("fireWords", sheet.fireWords());
        form.put("meaning", sheet.meaning());
        form.put("againOn", sheet.againOn());
        for (var line : sheet.lines()) {
            form.put(answer(line.area()), line.answer());
            form.put(words(line.area()), line.words());
            form.put(childWords(line.area()), line.childWords());
            form.put(toldBy(line.area()), line.toldBy());
        }
        return form;
    }

    /** Nothing but the day and the author, who most often did it today. */
    static SheetForm blank(LocalDate today, String author) {
        var form = new SheetForm(new HashMap<>());
        form.put("doneOn", today);
        form.put("doneBy", author);
        return form;
    }

    public static String answer(Area area) {
        return "answer-" + area.code();
    }

    public static String words(Area area) {
        return "words-" + area.code();
    }

    public static String childWords(Area area) {
        return "said-" + area.code();
    }

    public static String toldBy(Area area) {
        return "told-" + area.code();
    }

    /** The answer that says that nobody knows. */
    static String unknown(ToolKind kind) {
        return Mark.of(kind).stream().filter(Mark::unknown).map(Mark::label).findFirst().orElse("");
    }

    /** What is kept as a draft. */
    Map<String, List<String>> typed() {
        return typed;
    }

    public Field field(String name) {
        return new Field(name, typed.getOrDefault(name, List.of()), problems.get(name));
    }

    public DateField date(String name) {
        return new DateField(name, typedDate(name), problems.get(name));
    }

    /** With what is wrong beside each question. */
    SheetForm with(List<RuleBroken> broken) {
        for (var each : broken) {
            var field = each.field();
            problems.putIfAbsent(field == null ? "" : field, each.words());
        }
        return this;
    }

    public ErrorSummary errors() {
        return new ErrorSummary(
                problems.entrySet().stream()
                        .map(each ->
                                new ErrorSummary.Problem(
                                        each.getValue(),
                                        each.getKey().isEmpty() ? null : target(each.getKey())))
                        .toList());
    }

    private static String target(String field) {
        return "#" + field + (field.endsWith("On") ? "-day" : "");
    }

    /** What it says; a date that is no date is one of the problems. */
    Sheet sheet(ToolKind kind, List<Area> areas) {
        var lines = new ArrayList<Sheet.Line>();
        for (var area : areas) {
            lines.add(
                    new Sheet.Line(
                            area,
                            Mark.find(kind, text(answer(area))).map(Mark::code).orElse(null),
                            text(words(area)),
                            text(childWords(area)),
                            text(toldBy(area))));
        }
        return new Sheet(
                kind,
                typedDate("doneOn").toDate().orElse(null),
                Optional.ofNullable(text("doneBy")).orElse(""),
                kind == ToolKind.GRADED_CARE ? choice(YesNo.class, "trained") : null,
                text("childSaid"),
                choice(ChildSaidAbsent.class, "childSaidAbsent"),
                kind == ToolKind.CLUTTER ? choice(YesNo.class, "childrenAtRisk") : null,
                kind == ToolKind.CLUTTER ? choice(YesNo.class, "adultsAtRisk") : null,
                kind == ToolKind.CLUTTER ? choice(YesNo.class, "fireRisk") : null,
                kind == ToolKind.CLUTTER ? text("fireWords") : null,
                text("meaning"),
                typedDate("againOn").toDate().orElse(null),
                lines);
    }

    /** Dates that were typed and are none. */
    List<RuleBroken> unreadable() {
        var broken = new ArrayList<RuleBroken>();
        typedDate("doneOn")
                .problem("The day it was done")
                .ifPresent(words -> broken.add(new RuleBroken("tool.date", "doneOn", words)));
        typedDate("againOn")
                .problem("The next time")
                .ifPresent(words -> broken.add(new RuleBroken("tool.date", "againOn", words)));
        return broken;
    }

    private TypedDate typedDate(String name) {
        return new TypedDate(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    private <E extends Enum<E>> @Nullable E choice(Class<E> type, String name) {
        var chosen = text(name);
        for (var each : type.getEnumConstants()) {
            if (each.name().equals(chosen)) {
                return each;
            }
        }
        return null;
    }

    private @Nullable String text(String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst().strip();
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, List.of(value));
        }
    }

    private void put(String name, @Nullable LocalDate date) {
        if (date != null) {
            put(name + ".day", "" + date.getDayOfMonth());
            put(name + ".month", "" + date.getMonthValue());
            put(name + ".year", "" + date.getYear());
        }
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    @Override
    public String toString() {
        return "SheetForm";
    }
}

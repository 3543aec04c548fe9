package org.lineofsight.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.extracts.upload.MoveExtract;
import org.lineofsight.exchange.extracts.upload.ReadExtracts;
import org.lineofsight.exchange.extracts.upload.ReceiveExtract;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.elsewhere.ConfirmMatch;
import org.lineofsight.pathway.childprotection.elsewhere.ElsewhereQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SentFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An extract of the council’s own system, twelve days old: children with plans here, one of them
 * with another first day there, and children of whom nothing is known here.
 */
@Component
class DemoElsewhere {

    private static final int KNOWN = 4;
    private static final int CONTRADICTS = 1;

    private final Cases cases;
    private final ReceiveExtract receiveExtract;
    private final ReadExtracts readExtracts;
    private final MoveExtract moveExtract;
    private final ElsewhereQueries elsewhere;
    private final ConfirmMatch confirmMatch;
    private final DemoCounty county;
    private final JdbcClient jdbc;
    private final Scenes scenes;

    DemoElsewhere(
            Cases cases,
            ReceiveExtract receiveExtract,
            ReadExtracts readExtracts,
            MoveExtract moveExtract,
            ElsewhereQueries elsewhere,
            ConfirmMatch confirmMatch,
            DemoCounty county,
            JdbcClient jdbc,
            Scenes scenes) {
        this.cases = cases;
        this.receiveExtract = receiveExtract;
        this.readExtracts = readExtracts;
        this.moveExtract = moveExtract;
        this.elsewhere = elsewhere;
        this.confirmMatch = confirmMatch;
        this.county = county;
        this.jdbc = jdbc;
        this.scenes = scenes;
    }

    /** A child with a plan here, by the council’s number. */
    private record Known(String number, CaseChild child, LocalDate began) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Known[" + number + "]";
        }
    }

    void report(Instant now) {
        var system = Actor.system("loading the demonstration");
        var received = now.minus(Duration.ofDays(12));
        var manager = scenes.at(received, system, this::manager);
        var known = scenes.at(received, manager, () -> known(InWords.dayOf(received)));
        // as one transaction, so that no other reader of extracts finds it on the way
        scenes.at(received, system, () -> take(known, InWords.dayOf(received), manager));
        for (var each : known) {
            scenes.at(
                    received.plus(Duration.ofHours(2)),
                    manager,
                    () -> {
                        confirmMatch.same(
                                elsewhere.byNumber(each.number()).orElseThrow(),
                                each.child().person(),
                                manager);
                        return true;
                    });
        }
    }

    private Actor manager() {
        return county.actor(
                Larkshire.WORKERS.stream()
                        .filter(each -> each.signInName().equals("isaura"))
                        .findFirst()
                        .orElseThrow(),
                Role.SOCIAL_WORK_MANAGER);
    }

    private record Plan(UUID caseId, UUID person, LocalDate began) {}

    /** Those with the newest plans that had begun by then. */
    private List<Known> known(LocalDate day) {
        var plans =
                jdbc.sql(
                                """
                                select record_id, person_record_id, since from childprotection.published_status
                                 where status = 'CHILD_PROTECTION_PLAN' and until is null and came_from is null
                                   and since < :day
                                 order by since desc, person_record_id limit :most
                                """)
                        .param("day", day)
                        .param("most", KNOWN)
                        .query((row, number) ->
                                new Plan(
                                        row.getObject("record_id", UUID.class),
                                        row.getObject("person_record_id", UUID.class),
                                        row.getObject("since", LocalDate.class)))
                        .list();
        var known = new ArrayList<Known>();
        for (var plan : plans) {
            cases.require(new CaseId(plan.caseId())).children().stream()
                    .filter(child -> child.person().equals(plan.person()))
                    .forEach(child ->
                            known.add(
                                    new Known(
                                            "4" + (10_000 + known.size() * 37),
                                            child,
                                            plan.began())));
        }
        return known;
    }

    private boolean take(List<Known> known, LocalDate asOf, Actor manager) {
        var id =
                receiveExtract.receive(
                        asOf,
                        List.of(new SentFile("ssd-" + asOf + ".zip", zipped(tables(known, asOf)))),
                        manager);
        readExtracts.run();
        moveExtract.confirm(id, manager);
        readExtracts.run();
        return true;
    }

    private static Map<String, String> tables(List<Known> known, LocalDate asOf) {
        var persons = new ArrayList<String>();
        var plans = new ArrayList<String>();
        var care = new ArrayList<String>();
        for (var i = 0; i < known.size(); i++) {
            var each = known.get(i);
            persons.add(
                    row(
                            each.number(),
                            each.child().givenNames(),
                            each.child().familyName(),
                            each.child().dateOfBirth()));
            var began = i == CONTRADICTS ? each.began().plusDays(7) : each.began();
            plans.add(row("P" + each.number(), each.number(), began, "", ""));
            care.add(
                    row(
                            "L" + each.number(),
                            each.number(),
                            began.minusYears(2),
                            began.minusMonths(20),
                            began.minusYears(2)));
        }
        persons.add(row("51001", "Linnea", "Marrowby", asOf.minusYears(9).minusDays(40)));
        persons.add(row("51002", "Osric", "Marrowby", asOf.minusYears(4).minusDays(11)));
        persons.add(row("51003", "Tansy", "Fennimoss", asOf.minusYears(13)));
        for (var number : List.of("51001", "51002")) {
            plans.add(row("P" + number, number, asOf.minusMonths(5), "", "Neglect"));
        }
        care.add(row("L51003", "51003", asOf.minusMonths(14), "", asOf.minusMonths(14)));
        var tables = new LinkedHashMap<String, String>();
        tables.put(
                "ssd_person", table("pers_person_id,pers_forename,pers_surname,pers_dob", persons));
        tables.put(
                "ssd_cp_plans",
                table(
                        "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_latest_category",
                        plans));
        tables.put(
                "ssd_cla_episodes",
                table(
                        "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date,clae_entered_care_date",
                        care));
        return tables;
    }

    private static String row(@Nullable Object... cells) {
        return Stream.of(cells)
                .map(cell -> cell == null ? "" : "\"" + cell + "\"")
                .collect(Collectors.joining(","));
    }

    private static String table(String headings, List<String> rows) {
        return headings + "\n" + String.join("\n", rows);
    }

    private static byte[] zipped(Map<String, String> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey() + ".csv"));
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

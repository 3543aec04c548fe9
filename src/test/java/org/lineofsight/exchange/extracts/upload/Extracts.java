package org.lineofsight.exchange.extracts.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lineofsight.Cast;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SentFile;
import org.springframework.boot.test.context.TestComponent;

/** Extracts in the shape of the Standard Safeguarding Dataset, made row by row, and sent in. */
@TestComponent
public class Extracts {

    private static final Map<String, String> HEADINGS =
            Map.of(
                    "person",
                    "pers_person_id,pers_forename,pers_surname,pers_dob,pers_common_child_id",
                    "s47",
                    "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa",
                    "plan",
                    "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category",
                    "care",
                    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_entered_care_date");

    private final Cast cast;
    private final ReceiveExtract receiveExtract;
    private final MoveExtract moveExtract;
    private final ReadExtracts readExtracts;
    private final Uploads uploads;
    private final Clock clock;

    public Extracts(
            Cast cast,
            ReceiveExtract receiveExtract,
            MoveExtract moveExtract,
            ReadExtracts readExtracts,
            Uploads uploads,
            Clock clock) {
        this.cast = cast;
        this.receiveExtract = receiveExtract;
        this.moveExtract = moveExtract;
        this.readExtracts = readExtracts;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Rows of several tables, each as "plan P1,1001,2026-03-02,,Neglect,Neglect". */
    public static byte[] zip(String... rows) {
        var tables = new LinkedHashMap<String, List<String>>();
        for (var row : rows) {
            var parts = row.split(" ", 2);
            tables.computeIfAbsent(
                            parts[0], each -> new ArrayList<>(List.of(HEADINGS.get(parts[0]))))
                    .add(parts[1]);
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry("ssd_" + table.getKey() + ".csv"));
                zip.write(String.join("\n", table.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public LocalDate today() {
        return InWords.dayOf(clock.instant());
    }

    public UUID sent(Actor by, LocalDate asOf, String name, byte[] content) {
        return cast.as(
                by, () -> receiveExtract.receive(asOf, List.of(new SentFile(name, content)), by));
    }

    /** Sent in and read, not taken. */
    public Upload read(Actor by, LocalDate asOf, String name, byte[] content) {
        var id = sent(by, asOf, name, content);
        readExtracts.run();
        return upload(by, id);
    }

    public Upload upload(Actor by, UUID id) {
        return cast.as(by, () -> uploads.require(id));
    }

    public Upload taken(Actor by, byte[] content) {
        var read = read(by, today(), "ssd.zip", content);
        cast.run(by, () -> moveExtract.confirm(read.id(), by));
        readExtracts.run();
        return upload(by, read.id());
    }
}

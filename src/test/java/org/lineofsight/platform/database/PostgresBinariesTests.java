package org.lineofsight.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTests {

    @TempDir Path cache;

    @Test
    void two_that_unpack_at_once_end_with_one_whole_copy() {
        var first = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedIn(cache));
        var second = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedIn(cache));

        assertThat(first.join()).isEqualTo(second.join());
        assertThat(first.join().resolve("bin/postgres")).isExecutable();
        assertThat(cache).isDirectoryNotContaining("glob:**/unpacking-*");
    }

    @Test
    void what_was_left_half_unpacked_is_not_used_and_is_swept_away_once_it_is_old()
            throws IOException {
        var abandoned = Files.createDirectories(cache.resolve("unpacking-1"));
        Files.setLastModifiedTime(
                abandoned, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        var inTheMaking = Files.createDirectories(cache.resolve("unpacking-2"));

        assertThat(PostgresBinaries.unpackedIn(cache).resolve("bin/postgres")).isExecutable();
        assertThat(abandoned).doesNotExist();
        assertThat(inTheMaking).exists();
    }
}

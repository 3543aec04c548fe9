package org.lineofsight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class StartAndStopTests {

    private static final String READY = "Line of Sight is ready at ";

    @TempDir Path data;

    @Test
    void says_when_it_is_ready_and_where_and_stops_clean_when_asked() throws Exception {
        try (var first = start("0")) {
            var address = first.awaitLine(READY);
            assertThat(statusOf(address)).isLessThan(500);
            assertThat(postmaster()).exists();

            try (var second = start("0")) {
                assertThat(second.awaitEnd())
                        .contains("Another Line of Sight (process ", "is using the data in " + data)
                        .doesNotContain("Exception", "\tat ");
                assertThat(second.exitStatus()).isEqualTo(1);
            }

            first.stop();
            assertThat(first.exitStatus()).isEqualTo(128 + 15);
            assertThat(postmaster()).doesNotExist();
        }
    }

    @Test
    void says_so_when_the_port_is_taken() throws Exception {
        try (var taken = new ServerSocket(0);
                var program = start(Integer.toString(taken.getLocalPort()))) {
            assertThat(program.awaitEnd())
                    .contains("Another program is using port " + taken.getLocalPort())
                    .doesNotContain("Exception", "\tat ");
            assertThat(program.exitStatus()).isEqualTo(1);
            assertThat(postmaster()).doesNotExist();
        }
    }

    @Test
    void says_so_when_the_server_it_is_pointed_at_does_not_answer() throws Exception {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var url = "jdbc:postgresql://127.0.0.1:" + nobody + "/lineofsight";
        var environment =
                Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", "owner",
                        "SPRING_DATASOURCE_PASSWORD", "not to be printed");
        try (var program = Program.start(LineOfSight.class, environment)) {
            assertThat(program.awaitEnd())
                    .contains("The database at " + url + " cannot be used as owner: ")
                    .doesNotContain("Exception", "\tat ", "not to be printed");
            assertThat(program.exitStatus()).isEqualTo(1);
        }
    }

    private Program start(String port) throws IOException {
        return Program.start(
                LineOfSight.class, Map.of("PORT", port, "LINEOFSIGHT_DATA", data.toString()));
    }

    private Path postmaster() {
        return data.resolve("postgresql/cluster/postmaster.pid");
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}

package org.lineofsight.exchange.intake.webhook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An agency's system that is told of events, and checks what it is told. */
public final class Receiver implements AutoCloseable {

    public final List<Told> told = new CopyOnWriteArrayList<>();
    public final AtomicInteger answers = new AtomicInteger(204);

    private final HttpServer server;

    public record Told(String id, String timestamp, String signature, String body) {

        /** As Standard Webhooks says how, and without our own code. */
        public boolean isSignedWith(String key) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(
                        new SecretKeySpec(
                                Base64.getDecoder().decode(key.substring("whsec_".length())),
                                "HmacSHA256"));
                var expected =
                        mac.doFinal(
                                (id + "." + timestamp + "." + body)
                                        .getBytes(StandardCharsets.UTF_8));
                return signature.equals("v1," + Base64.getEncoder().encodeToString(expected));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public Receiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/",
                exchange -> {
                    var headers = exchange.getRequestHeaders();
                    told.add(
                            new Told(
                                    String.valueOf(headers.getFirst("webhook-id")),
                                    String.valueOf(headers.getFirst("webhook-timestamp")),
                                    String.valueOf(headers.getFirst("webhook-signature")),
                                    new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8)));
                    if (answers.get() / 100 == 3) {
                        exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
                    }
                    exchange.sendResponseHeaders(answers.get(), -1);
                    exchange.close();
                });
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/events";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

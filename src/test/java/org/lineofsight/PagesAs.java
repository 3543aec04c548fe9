package org.lineofsight;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages as somebody who has signed in gets them. */
@TestComponent
public class PagesAs {

    private static final String PASSWORD = "correct horse";

    private final MockMvcTester pages;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    public PagesAs(
            MockMvcTester pages, Accounts accounts, PlatformTransactionManager transactions) {
        this.pages = pages;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody new who works in the role for the agency, and has signed in. */
    public Person somebody(Role role, UUID agency) {
        var signInName = "test-" + UUID.randomUUID();
        var actor =
                as(
                        Actor.system("test"),
                        () -> {
                            var account =
                                    accounts.open(
                                            signInName,
                                            "Tess " + signInName.substring(5, 13),
                                            signInName + "@test.example",
                                            PASSWORD);
                            accounts.grant(account, role, agency, role.label());
                            return accounts.actor(signInName, role).orElseThrow();
                        });
        return new Person(actor, signInName, signIn(signInName));
    }

    /** Does this as that person, in one transaction, as a request would. */
    public <T> T as(Actor actor, Supplier<T> work) {
        var done = Acting.as(actor, () -> transaction.execute(status -> work.get()));
        if (done == null) {
            throw new IllegalStateException("The work answered nothing");
        }
        return done;
    }

    private Cookie[] signIn(String signInName) {
        return pages.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("name", signInName)
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookies();
    }

    /** Somebody at a browser without scripts. */
    public final class Person {

        private final Actor actor;
        private final String signInName;
        private Cookie[] cookies;

        private Person(Actor actor, String signInName, Cookie[] cookies) {
            this.actor = actor;
            this.signInName = signInName;
            this.cookies = cookies;
        }

        public Actor actor() {
            return actor;
        }

        public void signsInAgain() {
            cookies = signIn(signInName);
        }

        public MvcTestResult get(String address) {
            return pages.get().uri(java.net.URI.create(address)).cookie(cookies).exchange();
        }

        /** The page, read as a browser reads it. */
        public Document page(String address) {
            return read(get(address));
        }

        /**
         * Sends a form.
         *
         * @param fields names and what is typed, in turn
         */
        public MvcTestResult post(String address, String... fields) {
            return request(address, fields).exchange();
        }

        /** What the page's script does while somebody types. */
        public MvcTestResult autosave(String address, String... fields) {
            return request(address, fields).header("X-Autosave", "true").exchange();
        }

        private MockMvcTester.MockMvcRequestBuilder request(String address, String... fields) {
            var request =
                    pages.post()
                            .uri(java.net.URI.create(address))
                            .with(SecurityMockMvcRequestPostProcessors.csrf())
                            .cookie(cookies);
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request;
        }
    }

    public static Document read(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

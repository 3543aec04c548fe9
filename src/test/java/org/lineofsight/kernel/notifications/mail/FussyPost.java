package org.lineofsight.kernel.notifications.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A mail server that refuses some recipients. */
class FussyPost extends GreenMail {

    /** The reply to each address that is refused. */
    static final Map<String, String> REFUSED = new ConcurrentHashMap<>();

    FussyPost(ServerSetup setup) {
        super(setup);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setup, Managers managers) {
        return super.createServices(setup, new Fussy(managers));
    }

    private static class Fussy extends Managers {

        private final Managers managers;
        private final SmtpManager smtp;

        Fussy(Managers managers) {
            this.managers = managers;
            this.smtp =
                    new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
                        @Override
                        public @Nullable String checkRecipient(SmtpState state, MailAddress to) {
                            return REFUSED.get(to.getEmail());
                        }
                    };
        }

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }

        @Override
        public UserManager getUserManager() {
            return managers.getUserManager();
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return managers.getImapHostManager();
        }
    }
}

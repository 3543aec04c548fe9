package org.lineofsight.exchange.intake.client;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.exchange.intake.ClientMay;
import org.lineofsight.exchange.intake.IssuesClients;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives an agency's system credentials, and an account of the agency's that what it sends belongs
 * to. Nobody knows that account's password, so nobody signs in as it.
 */
@UseCase
class IssueClient implements IssuesClients {

    private final Accounts accounts;
    private final Agencies agencies;
    private final KeepSecrets secrets;
    private final JdbcClient jdbc;
    private final Clock clock;

    IssueClient(
            Accounts accounts,
            Agencies agencies,
            KeepSecrets secrets,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.secrets = secrets;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Issued issue(AgencyId agency, String name, String whatFor, ClientMay may, Actor by) {
        ClientRules.aClientSaysWhatItIs(name, whatFor);
        var of = agencies.require(agency);
        var id = ClientId.next();
        var unknown = Base64.getEncoder().encodeToString(Secret.random());
        var account = accounts.open("system-" + id, name.strip(), null, unknown);
        accounts.grant(account, may.role(), agency.value(), "System of " + of.name());
        jdbc.sql(
                        """
                        insert into intake.client (id, agency_id, agency_name, account_id, name, what_for, role,
                            issued_at, issued_by)
                        values (:id, :agency, :agencyName, :account, :name, :whatFor, :role, :now, :by)
                        """)
                .param("id", id.value())
                .param("agency", agency.value())
                .param("agencyName", of.name())
                .param("account", account)
                .param("name", name.strip())
                .param("whatFor", whatFor.strip())
                .param("role", may.role().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        AuditTrail.wrote(id.value());
        return new Issued(id, secrets.add(id));
    }
}

package org.lineofsight.assurance.policies.change;

import java.time.Clock;
import java.time.LocalDate;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;

/** The partnership’s office withdraws a policy. */
@UseCase
public class WithdrawPolicy {

    private final Versions versions;
    private final Clock clock;

    WithdrawPolicy(Versions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Withdraws what is published, from today. */
    public void withdraw(PolicyId id, String why) {
        var version = versions.published(id).orElseThrow(NotVisible::new);
        PolicyRules.aWithdrawalSaysWhy(version.stage(), why);
        versions.end(version, Stage.WITHDRAWN, LocalDate.now(clock), why);
        AuditTrail.wrote(id.value());
    }
}

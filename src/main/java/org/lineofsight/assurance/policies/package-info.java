/**
 * <h2>Policies</h2>
 *
 * The register of policies and procedures: whose each is, local or regional, its versions with what
 * changed and why, consultation, who considered it and what came of it, publication, review, and
 * which agencies have told their staff. Words: version, draft, consultation, considered, adopted,
 * sent back, published, superseded, withdrawn, review; asked, confirmed. Rules: {@code
 * change.PolicyRules}.
 *
 * <p>Everybody reads what is published. What is being written is for the partnership’s office, the
 * scrutineer, the partners, and the agencies that are asked.
 */
@ApplicationModule(
        id = "policies",
        displayName = "Policies",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::time",
            "platform::web",
            "access",
            "agencies",
            "mywork",
            "notifications",
            "overview",
            "timescales"
        })
@NullMarked
package org.lineofsight.assurance.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

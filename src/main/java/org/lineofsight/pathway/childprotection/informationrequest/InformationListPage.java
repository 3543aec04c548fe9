package org.lineofsight.pathway.childprotection.informationrequest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Choice;

/**
 * Requests for information: those one was asked, or those of one’s cases.
 *
 * @param asked whether these are those one was asked
 * @param next the page after this one; absent on the last
 */
public record InformationListPage(
        boolean asked, List<Choice> states, List<InformationRequest> rows, @Nullable String next) {}

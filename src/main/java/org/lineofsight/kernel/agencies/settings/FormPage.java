package org.lineofsight.kernel.agencies.settings;

import java.util.List;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.Option;

/**
 * One form about an agency or a team.
 *
 * @param title the page's heading
 * @param about the agency or team; empty for a new one
 * @param action where the form goes
 */
public record FormPage(
        String title,
        String about,
        String action,
        List<Link> way,
        Fields fields,
        List<Option> sources) {}

package org.lineofsight.pathway.frontdoor.calls;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the partnership has set itself on the telephone ({@code lineofsight.calls.*}). No statute
 * says how soon a front door answers; this is a local standard.
 *
 * @param answerWithin how long a caller may wait
 */
@ConfigurationProperties("lineofsight.calls")
public record CallStandard(@DefaultValue("20s") Duration answerWithin) {}

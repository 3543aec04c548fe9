package org.lineofsight.partnership.businessplan.outcome;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.Strand;

/**
 * What the framework says of an indicator.
 *
 * @param outcome what is to become different
 * @param name the figure by which one sees it
 * @param unit "children", "%"
 * @param baseline where it began; absent where nobody knows, which is not 0
 * @param baselineWhen of which time the baseline is
 * @param target where it is to be; absent where none is set
 * @param soWhat what the figure means; absent where nobody has said it
 */
public record IndicatorWords(
        Strand strand,
        String outcome,
        String name,
        String unit,
        Polarity polarity,
        @Nullable BigDecimal baseline,
        @Nullable String baselineWhen,
        @Nullable BigDecimal target,
        @Nullable String soWhat) {}

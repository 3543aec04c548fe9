package org.lineofsight.partnership.yearlyreport.chart;

/** A chart, and the same in words for those who do not see it. */
public sealed interface Chart permits BarChart, TrendChart {

    String id();

    String title();

    String description();
}

package org.lineofsight.partnership.yearlyreport.chart;

/** A chart. Each says in words what it draws, for those who do not see it. */
public sealed interface Chart permits BarChart, TrendChart {

    String id();

    String title();
}

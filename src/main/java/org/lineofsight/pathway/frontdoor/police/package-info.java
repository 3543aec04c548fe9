/**
 * The police's notifications in bulk: a file with one row for each child of each incident becomes
 * one contact for each family. The Herefordshire yearly report 2023-24 tells what they weigh: of
 * the police's contacts 12 % became referrals, and the front door reads every one.
 */
@NamedInterface("police")
@NullMarked
package org.lineofsight.pathway.frontdoor.police;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package org.maillage.api.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.maillage.model.LinkState;

/**
 * What is known of an address.
 *
 * @param url        the address
 * @param state      what it does
 * @param checkedOn  when it was asked last; empty when never
 * @param status     the HTTP status of the last answer; 0 without one
 * @param reason     word for why: {@code http}, {@code timeout}, {@code tls}, {@code unreachable}, {@code robots},
 *                   {@code redirects}, {@code address}, {@code rule} for a rule of a plug-in; empty when all is
 *                   well
 * @param target     where it leads for good, when it does
 * @param changedOn  when the readable text of the page was first seen to differ from what it was; a hint, not a proof
 * @param entries    ids of the entries that have it, sorted
 * @param use        how many entries have it or refer to one that has it
 */
public record LinkCheck(String url, LinkState state, Optional<LocalDate> checkedOn, int status, String reason,
        Optional<String> target, Optional<LocalDate> changedOn, List<String> entries, int use) {

    /** Copies the list. */
    public LinkCheck {
        entries = List.copyOf(entries);
    }
}

package org.maillage.curation.internal.links;

import java.time.Duration;

/**
 * How much is asked of others.
 *
 * @param delay   least time between two requests to one host
 * @param timeout longest wait for an answer
 * @param hosts   how many hosts are asked at once
 */
record Politeness(Duration delay, Duration timeout, int hosts) {

    /** For the hosts of the world. */
    static final Politeness USUAL = new Politeness(Duration.ofSeconds(1), Duration.ofSeconds(20), 8);
}

package org.maillage.api.curation;

import java.util.Optional;

import org.maillage.model.LinkState;

/**
 * What a host answered to the link checker.
 *
 * @param url    the address
 * @param state  what the link checker makes of it
 * @param status the HTTP status of the last answer; 0 without one
 * @param target where it leads for good, when it does
 * @param text   the readable text of the page; empty when it is no page or was not read
 */
public record LinkReply(String url, LinkState state, int status, Optional<String> target, String text) {
}

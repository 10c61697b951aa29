package org.maillage.api.publish;

import java.util.List;

import org.maillage.api.text.Message;

/**
 * What the sites of the installed collections have that is newer.
 *
 * @param offers   the newest version of each collection that has a newer one, in the order of their ids
 * @param failures one sentence for each site that could not be asked
 */
public record UpdateCheck(List<Offer> offers, List<Message> failures) {

    /** Nothing newer, nothing wrong. */
    public static final UpdateCheck NONE = new UpdateCheck(List.of(), List.of());

    /** Copies the lists. */
    public UpdateCheck {
        offers = List.copyOf(offers);
        failures = List.copyOf(failures);
    }
}

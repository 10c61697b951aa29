package org.maillage.exchange.internal.read;

import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.exchange.internal.ExchangeTexts;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Says what is wrong with JSON: the parser does so in English only. */
final class JsonErrors {

    private JsonErrors() {
    }

    static Problem problem(JsonProcessingException error, Place place) {
        // The parser has a class for it, and does not always use it.
        if (error.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return ExchangeTexts.error("json.truncated", place);
        }
        int column = error.getLocation() == null ? 0 : error.getLocation().getColumnNr();
        return ExchangeTexts.error("json.malformed", place, Math.max(column, 0));
    }
}

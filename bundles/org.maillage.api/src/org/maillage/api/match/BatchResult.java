package org.maillage.api.match;

import java.util.Map;

/**
 * What a profile of a batch gets, without explanation.
 *
 * @param verdicts verdict by id of the scheme, in no particular order
 */
public record BatchResult(Map<String, Verdict> verdicts) {

    /** Number of schemes with a verdict. */
    public long count(Verdict verdict) {
        return verdicts.values().stream().filter(each -> each == verdict).count();
    }
}

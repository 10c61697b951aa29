package org.maillage.curation.internal.links;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.LinkReply;
import org.maillage.api.curation.LinkRule;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.model.LinkState;

/** What the rules of plug-ins make of an answer: the first that knows something counts. */
final class Rules {

    private static final String REASON = "rule";

    private final List<LinkRule> rules;
    private final PluginGuard guard;

    Rules(List<LinkRule> rules, PluginGuard guard) {
        this.rules = List.copyOf(rules);
        this.guard = guard;
    }

    Answer judge(String url, Answer answer, String text) {
        LinkReply reply = new LinkReply(url, answer.state(), answer.status(), answer.target(), text);
        for (LinkRule each : rules) {
            try {
                Optional<LinkState> state = guard.call(each, () -> each.judge(reply));
                if (state.isPresent()) {
                    return state.get() == answer.state() ? answer : judged(state.get(), answer);
                }
            } catch (MaillageException e) {
                ILog.of(Rules.class).error("A link rule on " + url + ": " + e.getMessage(), e);
            }
        }
        return answer;
    }

    private static Answer judged(LinkState state, Answer answer) {
        return switch (state) {
            case BROKEN -> Answer.broken(answer.status(), REASON);
            case UNCERTAIN -> Answer.uncertain(answer.status(), REASON);
            default -> Answer.valid(answer.status(), answer.target(), answer.text());
        };
    }
}

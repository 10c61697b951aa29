package org.maillage.curation.internal.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What a host asks of robots, after RFC 9309. */
class RobotsTest {

    @Test
    void theGroupOfOurNameCountsAlone() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Maillage\n"
                + "Disallow: /prive # rien ici\nCrawl-delay: 2\n");
        assertTrue(robots.allows("/"));
        assertFalse(robots.allows("/prive/a"));
        assertEquals(Optional.of(Duration.ofSeconds(2)), robots.delay());
    }

    @Test
    void theLongestRuleWins() {
        Robots robots = Robots.parse("user-agent: *\ndisallow: /a\nallow: /a/b\ndisallow: /*.pdf$\nallow: /c\ndisallow: /c\n");
        assertFalse(robots.allows("/a/x"));
        assertTrue(robots.allows("/a/b/x"));
        assertFalse(robots.allows("/doc/x.pdf"));
        assertTrue(robots.allows("/doc/x.pdf?v=2"));
        assertTrue(robots.allows("/c"));
    }

    @Test
    void nothingSaidIsNothingForbidden() {
        for (String text : new String[] { "", "<html>pas un robots.txt</html>", "User-agent: *\nDisallow:\n",
                "User-agent: other\nDisallow: /\n", "Crawl-delay: x" }) {
            assertTrue(Robots.parse(text).allows("/x"), text);
            assertEquals(Optional.empty(), Robots.parse(text).delay());
        }
        assertEquals(Optional.of(Duration.ofSeconds(30)), Robots.parse("User-agent: *\nCrawl-delay: 999999").delay());
    }
}

package org.maillage.ui.internal.reading;

import java.util.List;

import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleHyperlinkAdapter;
import org.eclipse.swt.accessibility.AccessibleHyperlinkEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.custom.StyledText;
import org.maillage.ui.internal.page.PageDocument.Span;

/** Tells assistive techniques which stretches of a styled text are links. */
final class SpokenLinks {

    private final StyledText text;
    private List<Span> links = List.of();
    private Accessible[] spoken = new Accessible[0];

    SpokenLinks(StyledText text) {
        this.text = text;
        text.getAccessible().addAccessibleTextListener(new AccessibleTextExtendedAdapter() {

            @Override
            public void getHyperlinkCount(AccessibleTextEvent event) {
                event.count = links.size();
            }

            @Override
            public void getHyperlink(AccessibleTextEvent event) {
                if (event.index >= 0 && event.index < links.size()) {
                    event.accessible = spoken(event.index);
                }
            }

            @Override
            public void getHyperlinkIndex(AccessibleTextEvent event) {
                event.index = at(event.offset);
            }
        });
    }

    void use(List<Span> newLinks) {
        for (Accessible each : spoken) {
            if (each != null) {
                each.dispose();
            }
        }
        links = newLinks;
        spoken = new Accessible[newLinks.size()];
    }

    private int at(int offset) {
        for (int i = 0; i < links.size(); i++) {
            Span link = links.get(i);
            if (link.start() <= offset && offset < link.start() + link.length()) {
                return i;
            }
        }
        return -1;
    }

    /** Made when somebody listens. */
    private Accessible spoken(int index) {
        if (spoken[index] == null) {
            Span link = links.get(index);
            String words = text.getTextRange(link.start(), link.length());
            Accessible accessible = new Accessible(text.getAccessible());
            accessible.addAccessibleListener(new AccessibleAdapter() {

                @Override
                public void getName(AccessibleEvent event) {
                    event.result = words;
                }
            });
            accessible.addAccessibleHyperlinkListener(new AccessibleHyperlinkAdapter() {

                @Override
                public void getAnchor(AccessibleHyperlinkEvent event) {
                    event.result = words;
                }

                @Override
                public void getStartIndex(AccessibleHyperlinkEvent event) {
                    event.index = link.start();
                }

                @Override
                public void getEndIndex(AccessibleHyperlinkEvent event) {
                    event.index = link.start() + link.length();
                }
            });
            spoken[index] = accessible;
        }
        return spoken[index];
    }
}

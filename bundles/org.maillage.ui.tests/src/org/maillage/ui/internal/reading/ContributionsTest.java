package org.maillage.ui.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.model.Entry;
import org.maillage.ui.internal.page.Block;
import org.maillage.ui.internal.page.Entries;
import org.maillage.ui.internal.page.Run;
import org.maillage.ui.internal.page.Target;
import org.maillage.ui.page.ContributedPage;
import org.maillage.ui.page.PageContribution;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A plug-in writes a better page for a type made at run time. */
class ContributionsTest {

    private final Contributions contributions = new Contributions();
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();
    private final Entry entry = Entries.dynamic();

    @AfterEach
    void close() {
        registered.forEach(ServiceRegistration::unregister);
        contributions.close();
    }

    private void register(int bid, ContributedPage page) {
        BundleContext context = FrameworkUtil.getBundle(ContributionsTest.class).getBundleContext();
        registered.add(context.registerService(PageContribution.class, new PageContribution() {

            @Override
            public int bid(EClass type) {
                if (bid < 0) {
                    throw new IllegalStateException("a bid that fails");
                }
                return type == entry.eClass() ? bid : 0;
            }

            @Override
            public ContributedPage write(Entry of, Locale language) {
                if (page == null) {
                    throw new IllegalStateException("a page that fails");
                }
                return page;
            }

            @Override
            public String card(Entry of, Locale language) {
                return write(of, language).sections().getFirst().title();
            }
        }, null));
    }

    private static ContributedPage page(String title) {
        return new ContributedPage(List.of(new ContributedPage.Part(title, "Voir [le prêt](national:pret).")), true);
    }

    private Optional<String> title(int least) {
        return contributions.write(entry, Locale.FRENCH, least).filter(each -> each.failed().isEmpty())
                .map(each -> each.sections().getFirst().title());
    }

    @Test
    void withoutAContributionThePageIsMadeFromTheModel() {
        assertEquals(Optional.empty(), title(0));
    }

    @Test
    void theGreatestBidWritesAndAnIdIsALink() {
        register(20, page("Bien"));
        register(30, page("Mieux"));
        assertEquals(Optional.of("Mieux"), title(0));
        Contributions.Written written = contributions.write(entry, Locale.FRENCH, 0).orElseThrow();
        assertTrue(written.complete());
        Block.Paragraph text = (Block.Paragraph) written.sections().getFirst().blocks().getFirst();
        assertEquals(List.of(new Target.ToEntry("national:pret")),
                text.runs().stream().map(Run::target).flatMap(Optional::stream).toList());
    }

    @Test
    void theProductsOwnPagesGoBeforeSmallBids() {
        register(PageContribution.PRODUCT, page("Petit"));
        assertEquals(Optional.empty(), title(PageContribution.PRODUCT));
        assertEquals(Optional.of("Petit"), title(0));
    }

    @Test
    void aContributionGoesWithItsBundle() {
        register(20, page("Passage"));
        assertEquals(Optional.of("Passage"), title(0));
        registered.removeFirst().unregister();
        assertEquals(Optional.empty(), title(0));
    }

    @Test
    void aCardTellsWhatTheGreatestBidAdds() {
        assertEquals("", contributions.card(entry, Locale.FRENCH));
        register(5, page("Page"));
        assertEquals("Page", contributions.card(entry, Locale.FRENCH));
        register(6, null);
        assertEquals("", contributions.card(entry, Locale.FRENCH), "one that fails");
    }

    @Test
    void oneThatFailsBreaksNothingAndIsNamed() {
        register(-1, page("Jamais"));
        register(20, null);
        Contributions.Written written = contributions.write(entry, Locale.FRENCH, 0).orElseThrow();
        assertEquals(List.of(), written.sections());
        assertTrue(written.failed().orElseThrow().contains("maillage plugins disable"), written.toString());
        register(30, page("Bien"));
        assertEquals(Optional.of("Bien"), title(0));
    }
}

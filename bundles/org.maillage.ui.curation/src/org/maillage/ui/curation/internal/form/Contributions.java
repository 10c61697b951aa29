package org.maillage.ui.curation.internal.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.maillage.ui.curation.SectionEditor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Sections that other bundles make. Asked each time a section is made. */
final class Contributions {

    /** The best bid for a section, if anybody bids. */
    Optional<SectionEditor> best(EClass type, String section) {
        return services().stream().filter(each -> bid(each, type, section) > 0)
                .max(Comparator.comparingInt(each -> bid(each, type, section)));
    }

    private static int bid(SectionEditor editor, EClass type, String section) {
        try {
            return editor.bid(type, section);
        } catch (RuntimeException | LinkageError e) {
            ILog.of(Contributions.class).error("No bid from " + editor, e);
            return 0;
        }
    }

    private static List<SectionEditor> services() {
        Bundle bundle = FrameworkUtil.getBundle(Contributions.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return List.of();
        }
        try {
            Collection<ServiceReference<SectionEditor>> found = context.getServiceReferences(SectionEditor.class, null);
            return found.stream().map(context::getService).filter(each -> each != null).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("There is no filter", e);
        }
    }
}

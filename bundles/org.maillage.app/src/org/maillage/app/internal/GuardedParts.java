package org.maillage.app.internal;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.MaillageException;
import org.maillage.api.plugin.PluginGuard;
import org.osgi.framework.Bundle;

/**
 * Makes the views of plug-ins: where one fails, the view says which plug-in it is and offers to switch it off, instead of staying
 * empty. Everything else is made as ever.
 */
final class GuardedParts implements IContributionFactory {

    private static final int TEXT_WIDTH = 400;

    private final IContributionFactory usual;

    GuardedParts(IContributionFactory usual) {
        this.usual = usual;
    }

    @Override
    public Object create(String uri, IEclipseContext context) {
        Composite parent = context.getLocal(Composite.class);
        String name = uri.startsWith("bundleclass:") ? URI.create(uri).getAuthority() : "";
        if (parent == null || PluginTrouble.owner(name).isEmpty()) {
            return usual.create(uri, context);
        }
        try {
            Class<?> type = usual.getBundle(uri).loadClass(URI.create(uri).getPath().substring(1));
            return ContextInjectionFactory.make(type, context);
        } catch (InjectionException | ClassNotFoundException | LinkageError e) {
            Throwable cause = e instanceof InjectionException && e.getCause() != null ? e.getCause() : e;
            MaillageException failure = PluginGuard.failed(name, cause);
            ILog.of(GuardedParts.class).error(failure.getMessage(), e);
            Arrays.stream(parent.getChildren()).forEach(Control::dispose);
            say(parent, name, failure.text(Locale.getDefault()));
            return null;
        }
    }

    private static void say(Composite parent, String bundle, String sentence) {
        parent.setLayout(new FillLayout());
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        Label text = new Label(area, SWT.WRAP);
        text.setText(sentence);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = TEXT_WIDTH;
        text.setLayoutData(data);
        Button off = new Button(area, SWT.PUSH);
        off.setText(Texts.of("plugin.off"));
        off.addListener(SWT.Selection, event -> PluginTrouble.switchOff(parent.getShell(), bundle));
        parent.layout(true, true);
    }

    @Override
    public Object create(String uri, IEclipseContext context, IEclipseContext more) {
        return usual.create(uri, context, more);
    }

    @Override
    public Bundle getBundle(String uri) {
        return usual.getBundle(uri);
    }
}

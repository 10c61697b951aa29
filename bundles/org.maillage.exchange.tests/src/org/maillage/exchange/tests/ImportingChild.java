package org.maillage.exchange.tests;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * A program that starts the product's bundles in a framework of its own and imports files one after the other, saying
 * what comes of each; it can be killed, or given little memory or disk.
 */
final class ImportingChild {

    static final String GO = "go";
    private static final String API = "org.maillage.api.exchange.";

    private ImportingChild() {
    }

    /**
     * Arguments: a file with the locations of the bundles, a folder for the framework, the data area, then for each import
     * five: collection, format, mapping or {@code -}, {@code dry} or {@code write}, file.
     */
    public static void main(String[] arguments) {
        try {
            run(arguments);
            System.exit(0);
        } catch (Exception e) {
            // The threads of the framework would keep the process.
            System.err.println("The child failed: " + e);
            System.exit(1);
        }
    }

    private static void run(String... arguments) throws Exception {
        BundleContext context = start(Path.of(arguments[0]), arguments[1], arguments[2]);
        Object service = service(context, API + "ImportService");
        for (int i = 3; i < arguments.length; i += 5) {
            System.out.println(GO);
            System.out.println(imported(service, Arrays.copyOfRange(arguments, i, i + 5)));
        }
    }

    private static BundleContext start(Path bundles, String storage, String data) throws Exception {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, storage);
        configuration.put("maillage.data", data);
        configuration.put("osgi.compatibility.bootdelegation.default", "true");
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
                .newFramework(configuration);
        framework.start();
        BundleContext context = framework.getBundleContext();
        for (String location : Files.readAllLines(bundles, StandardCharsets.UTF_8)) {
            context.installBundle(location);
        }
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null && bundle.getBundleId() != 0) {
                try {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                } catch (BundleException e) {
                    System.err.println(e.getMessage());
                }
            }
        }
        return context;
    }

    private static Object service(BundleContext context, String name) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            ServiceReference<?> reference = context.getServiceReference(name);
            if (reference != null) {
                return context.getService(reference);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("No service " + name);
    }

    private static String imported(Object service, String... job) throws ReflectiveOperationException {
        ClassLoader loader = service.getClass().getClassLoader();
        Class<?> requests = loader.loadClass(API + "ImportRequest");
        Class<?> monitors = loader.loadClass(API + "ImportMonitor");
        Optional<Path> mapping = job[2].equals("-") ? Optional.empty() : Optional.of(Path.of(job[2]));
        Object request = requests.getConstructors()[0].newInstance(List.of(Path.of(job[4])), job[1], mapping, job[0],
                job[3].equals("dry"));
        try {
            Object report = loader.loadClass(API + "ImportService").getMethod("run", requests, monitors).invoke(service,
                    request, monitors.getField("NONE").get(null));
            StringBuilder said = new StringBuilder();
            for (String count : List.of("created", "updated", "unchanged", "rejected")) {
                said.append(count).append(' ').append(report.getClass().getMethod(count).invoke(report)).append(' ');
            }
            return said.append(report.getClass().getMethod("problems").invoke(report)).toString();
        } catch (InvocationTargetException e) {
            return "failed " + e.getCause();
        }
    }
}

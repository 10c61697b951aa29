package org.maillage.publish.internal.site;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which proxy to go through: that of the environment ({@code http_proxy}, {@code https_proxy}, {@code all_proxy} and
 * {@code no_proxy}, in either case, with name and password in the address where there are any), else that of the system
 * properties {@code http.proxyHost} and so on.
 */
final class Proxies extends ProxySelector {

    private final Map<String, String> environment;

    Proxies(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public List<Proxy> select(URI uri) {
        Optional<URI> named = named(uri.getScheme());
        if (named.isEmpty()) {
            return Optional.ofNullable(ProxySelector.getDefault()).map(each -> each.select(uri))
                    .orElse(List.of(Proxy.NO_PROXY));
        }
        if (isDirect(uri.getHost())) {
            return List.of(Proxy.NO_PROXY);
        }
        int port = named.get().getPort() < 0 ? 80 : named.get().getPort();
        return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(named.get().getHost(), port)));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // Whoever connects says so.
    }

    /** Gives the proxy, and nobody else, the name and password that its address holds; empty when it holds none. */
    Optional<Authenticator> authenticator(String scheme) {
        return named(scheme).map(URI::getRawUserInfo).map(user -> new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                if (getRequestorType() != RequestorType.PROXY) {
                    return null;
                }
                int colon = user.indexOf(':');
                return new PasswordAuthentication(decoded(colon < 0 ? user : user.substring(0, colon)),
                        colon < 0 ? new char[0] : decoded(user.substring(colon + 1)).toCharArray());
            }
        });
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Optional<URI> named(String scheme) {
        return variable(scheme + "_proxy").or(() -> variable("all_proxy"))
                .map(each -> each.contains("://") ? each : "http://" + each).flatMap(Proxies::address);
    }

    private static Optional<URI> address(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).or(() -> Optional.ofNullable(environment.get(
                name.toUpperCase(Locale.ROOT)))).filter(each -> !each.isBlank());
    }

    private boolean isDirect(String host) {
        for (String each : variable("no_proxy").orElse("").split(",")) {
            String name = each.strip().replaceFirst("^\\*?\\.", "");
            if (name.equals("*") || !name.isEmpty() && (host.equals(name) || host.endsWith("." + name))) {
                return true;
            }
        }
        return false;
    }
}

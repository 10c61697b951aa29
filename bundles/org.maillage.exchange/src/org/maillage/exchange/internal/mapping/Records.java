package org.maillage.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.maillage.exchange.internal.run.Slugs;
import org.maillage.exchange.internal.text.Clean;
import org.maillage.exchange.internal.text.Markdown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes values out of records, as clean texts. */
final class Records {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern CHANNEL = Pattern.compile("https?://[^\\s<>\"')]+|[\\p{L}0-9._%+-]+@[\\p{L}0-9.-]+");
    private static final Set<String> ONE_LINE = Set.of("title", "acronym", "label", "freeKeywords", "altLabels",
            "hiddenLabels", "alternativeNames", "url", "website", "channel");

    /** Of the mappings in use, a few. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Records() {
    }

    /** One value as text; empty when there is none. */
    static String value(JsonNode record, String column) {
        List<JsonNode> nodes = RecordPath.nodes(record, column);
        return nodes.isEmpty() ? ""
                : Clean.strip(nodes.getFirst().isValueNode() ? text(nodes.getFirst()) : nodes.getFirst().toString());
    }

    /** All values of a column as texts, those of lists one by one. */
    private static List<String> all(ObjectNode record, String column) {
        List<String> found = new ArrayList<>();
        RecordPath.nodes(record, column).forEach(node -> add(found, node));
        return found;
    }

    /** Whether a record has the values under which a field counts. */
    static boolean isMet(ObjectNode record, Map<String, JsonNode> when) {
        return when == null || when.entrySet().stream().allMatch(each -> {
            List<String> there = all(record, each.getKey());
            JsonNode wanted = each.getValue();
            return wanted.isArray() ? wanted.valueStream().anyMatch(one -> there.contains(one.asText()))
                    : there.contains(wanted.asText());
        });
    }

    private static String text(JsonNode node) {
        return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.asText();
    }

    /** The identifier of a record; empty when a part is missing. */
    static String id(ObjectNode record, List<String> columns) {
        List<String> parts = columns.stream().map(column -> value(record, column)).toList();
        return parts.contains("") ? "" : String.join("-", parts);
    }

    /** A text with the values of a record; null when one is missing. */
    static String template(JsonNode record, String template) {
        Matcher places = PLACE.matcher(template);
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            String value = value(record, places.group(1));
            if (value.isEmpty()) {
                return null;
            }
            places.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return places.appendTail(text).toString();
    }

    /** An entry of a table of values; case, accents and signs do not matter. Null when there is none. */
    static JsonNode lookup(Map<String, JsonNode> table, String value) {
        JsonNode found = table.get(value);
        if (found != null) {
            return found;
        }
        String wanted = Slugs.name(value);
        return table.entrySet().stream().filter(each -> Slugs.name(each.getKey()).equals(wanted))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /**
     * The values for a field, cleaned.
     *
     * @param empty texts that stand for no value
     */
    static List<String> values(ObjectNode record, Mapping.Field field, EAttribute attribute, List<String> empty) {
        List<String> raw = raw(record, field);
        List<String> clean = new ArrayList<>();
        for (String text : raw) {
            for (String part : field.split() == null ? List.of(text) : List.of(text.split(Pattern.quote(field.split())))) {
                String value = clean(field.match() == null ? part : matched(part, field.match()), field, attribute);
                if (!value.isEmpty() && !empty.contains(value)) {
                    clean.add(value);
                }
            }
        }
        return clean;
    }

    private static String matched(String value, String expression) {
        Matcher matcher = PATTERNS.computeIfAbsent(expression, Pattern::compile).matcher(value);
        return !matcher.find() ? "" : matcher.groupCount() == 0 ? matcher.group()
                : Objects.requireNonNullElse(matcher.group(1), "");
    }

    private static List<String> raw(ObjectNode record, Mapping.Field field) {
        if (field.constant() != null) {
            List<String> raw = new ArrayList<>();
            add(raw, field.constant());
            return raw;
        }
        if (field.template() != null) {
            Stream<? extends JsonNode> objects = field.columns().isEmpty() ? Stream.of(record)
                    : field.columns().stream().flatMap(column -> RecordPath.nodes(record, column).stream());
            return objects.map(each -> template(each, field.template())).filter(Objects::nonNull).toList();
        }
        if (field.join() != null) {
            return List.of(field.columns().stream().flatMap(column -> all(record, column).stream())
                    .filter(each -> !each.isBlank()).map(Clean::strip).collect(Collectors.joining(field.join())));
        }
        return field.columns().stream().map(column -> all(record, column))
                .filter(each -> each.stream().anyMatch(value -> !value.isBlank())).findFirst().orElse(List.of());
    }

    private static void add(List<String> raw, JsonNode node) {
        if (node.isArray()) {
            node.forEach(each -> add(raw, each));
        } else if (node.isObject()) {
            raw.add(node.toString());
        } else if (!node.isNull() && !node.isMissingNode()) {
            raw.add(text(node));
        }
    }

    private static String clean(String value, Mapping.Field field, EAttribute attribute) {
        String text = Clean.strip(Clean.characters(value));
        if (text.startsWith("'") && text.length() > 1 && "=+-@".indexOf(text.charAt(1)) >= 0) {
            text = text.substring(1);
        }
        if (attribute.getEAttributeType().getInstanceClass() != String.class) {
            return text;
        }
        if ("channel".equals(field.text())) {
            return channel(text);
        }
        boolean html = "html".equals(field.text()) || field.text() == null && Markdown.looksLikeHtml(text);
        if (html) {
            text = ONE_LINE.contains(attribute.getName()) ? Markdown.plain(text) : Markdown.of(text);
        }
        boolean address = text.startsWith("http://") || text.startsWith("https://");
        text = address ? text : Clean.text(text);
        return ONE_LINE.contains(attribute.getName()) ? text.replaceAll("\\s*[\\r\\n]+\\s*", " ") : text;
    }

    /** Of a text about whom to contact, the addresses of pages and of role mailboxes: no names, no numbers. */
    private static String channel(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = CHANNEL.matcher(Markdown.looksLikeHtml(text) ? Markdown.of(text) : text);
        while (matcher.find()) {
            String address = Clean.personal(matcher.group());
            if (!address.startsWith("[")) {
                found.add(address);
            }
        }
        return String.join("\n", found);
    }
}

package org.maillage.exchange.internal.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads mapping files and says what is wrong with them before a record is read. */
public final class MappingReader {

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    private static final List<String> OTHERWISE = List.of("keep", "drop", "create", "reject", "next");

    private static final List<String> LOOKUP = List.of("name", "postcode", "id");

    private MappingReader() {
    }

    /** Reads a person's file. */
    public static Mapping read(Path file) throws MaillageException {
        try (InputStream in = Files.newInputStream(file)) {
            return checked(JSON.readValue(in, Mapping.class), file.getFileName().toString());
        } catch (UnrecognizedPropertyException e) {
            throw new MaillageException(ExchangeTexts.message("mapping.unknownKey", file.getFileName(),
                    e.getLocation().getLineNr(), e.getPropertyName(), e.getKnownPropertyIds().stream().map(String::valueOf).sorted()
                            .collect(Collectors.joining(", "))), e);
        } catch (MismatchedInputException e) {
            throw new MaillageException(ExchangeTexts.message("mapping.mismatch", file.getFileName(), line(e),
                    e.getPath().stream().map(Reference::getFieldName).filter(Objects::nonNull)
                            .collect(Collectors.joining("."))), e);
        } catch (JsonProcessingException e) {
            throw new MaillageException(ExchangeTexts.message("mapping.malformed", file.getFileName(), line(e)), e);
        } catch (IOException e) {
            throw new MaillageException(ExchangeTexts.message("file.missing", file), e);
        }
    }

    /** Reads a mapping that comes with the product. */
    public static Mapping builtIn(Class<?> anchor, String name) throws MaillageException {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            return checked(JSON.readValue(in, Mapping.class), name);
        } catch (IOException e) {
            throw new MaillageException(ExchangeTexts.message("mapping.malformed", name, 0), e);
        }
    }

    /** The text of a mapping with another title, the rest as it is; comments go. */
    static String titled(String mapping, String title) throws MaillageException {
        try {
            if (JSON.readTree(mapping) instanceof ObjectNode object) {
                return object.put("title", title).toPrettyString() + "\n";
            }
            throw ExchangeTexts.failure("mapping.incomplete", title);
        } catch (JsonProcessingException e) {
            throw new MaillageException(ExchangeTexts.message("mapping.malformed", title, line(e)), e);
        }
    }

    private static int line(JsonProcessingException error) {
        return error.getLocation() == null ? 0 : error.getLocation().getLineNr();
    }

    private static Mapping checked(Mapping mapping, String name) throws MaillageException {
        if (mapping.type() == null || mapping.source() == null) {
            throw ExchangeTexts.failure("mapping.incomplete", name);
        }
        boolean left = false;
        for (Mapping.Field field : mapping.fields()) {
            if (field.to() == null || field.continues() && !left) {
                throw ExchangeTexts.failure("mapping.emptyField", name, String.valueOf(field.to()));
            }
            if (field.otherwise() != null && !OTHERWISE.contains(field.otherwise())) {
                throw ExchangeTexts.failure("mapping.badOtherwise", name, field.otherwise());
            }
            if (left && !field.continues()) {
                throw ExchangeTexts.failure("mapping.noNext", name, field.to());
            }
            if (field.lookup() != null && !LOOKUP.contains(field.lookup())) {
                throw ExchangeTexts.failure("mapping.badLookup", name, field.lookup());
            }
            if (field.match() != null && !isExpression(field.match())) {
                throw ExchangeTexts.failure("mapping.badMatch", name, field.match());
            }
            left = field.otherwise("next");
        }
        if (left) {
            throw ExchangeTexts.failure("mapping.noNext", name, "");
        }
        return mapping;
    }

    private static boolean isExpression(String text) {
        try {
            return Pattern.compile(text) != null;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** The type that a mapping names. */
    static EClass type(Mapping mapping, List<EClass> types) throws MaillageException {
        EClass type = types.stream().filter(each -> each.getName().equals(mapping.type())).findFirst()
                .orElseThrow(() -> ExchangeTexts.failure("mapping.unknownType", mapping.type(),
                        String.join(", ", types.stream().map(EClass::getName).toList())));
        for (Mapping.Field field : mapping.fields()) {
            FieldPath.of(type, field.to());
        }
        return type;
    }
}

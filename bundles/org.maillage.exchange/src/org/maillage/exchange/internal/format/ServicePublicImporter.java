package org.maillage.exchange.internal.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportedRecord;
import org.maillage.api.exchange.Importer;
import org.maillage.api.text.Message;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.text.Clean;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Guide;
import org.maillage.model.GuideKind;
import org.maillage.model.Link;
import org.maillage.model.LinkRole;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Provenance;
import org.maillage.model.Tool;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Sheets of service-public.fr, one XML file each: information, questions, forms, models of documents, online services. */
@Component
public final class ServicePublicImporter implements Importer {

    private static final int SURE = 80;
    private static final Map<String, GuideKind> GUIDES = Map.of("Formulaire", GuideKind.FORM, "Modèle de document",
            GuideKind.TEMPLATE, "Theme", GuideKind.DIRECTORY, "Fiche avec liens externes", GuideKind.DIRECTORY);
    private static final Map<String, String> TOOLS = Map.of("Téléservice", "voc:type-outil/plateforme",
            "Outil de recherche", "voc:type-outil/annuaire", "Simulateur", "voc:type-outil/simulateur");

    @Override
    public String id() {
        return "service-public";
    }

    @Override
    public Message label() {
        return ExchangeTexts.message("format.service-public");
    }

    @Override
    public int recognises(FileHead head) {
        return head.text().contains("spUrl=") || head.text().contains("<Publication ") ? SURE : 0;
    }

    @Override
    public void read(ImportContext context) throws MaillageException {
        Element sheet = SheetXml.read(context.file(), context.place()).getDocumentElement();
        String sourceId = sheet.getAttribute("ID");
        if (sourceId.isEmpty() || SheetXml.text(sheet, "title").isEmpty()) {
            context.reject(1, sourceId, ExchangeTexts.error("sheet.unknown", context.place(), sheet.getNodeName()));
            return;
        }
        Entry entry = entry(sheet);
        entry.setStatus(EntryStatus.PUBLISHED);
        entry.setTitle(one(SheetXml.text(sheet, "title")));
        entry.setSummary(Clean.text(SheetXml.text(sheet, "description")));
        String body = SheetMarkdown.body(sheet);
        entry.setDescription(body.isEmpty() ? null : body);
        keyword(entry, SheetXml.text(sheet, "subject"));
        date(sheet).ifPresent(text -> verified(entry, text));
        links(entry, sheet);
        entry.setProvenance(provenance(sheet));
        context.record(new ImportedRecord(1, sourceId, entry, raw(sheet), List.of(), List.of()));
    }

    private static Entry entry(Element sheet) {
        String kind = sheet.getAttribute("type");
        if (TOOLS.containsKey(kind)) {
            Tool tool = MaillageFactory.eINSTANCE.createTool();
            tool.setKind(TOOLS.get(kind));
            return tool;
        }
        Guide guide = MaillageFactory.eINSTANCE.createGuide();
        guide.setKind(GUIDES.getOrDefault(kind, GuideKind.GUIDE));
        date(sheet).ifPresent(guide::setPublished);
        return guide;
    }

    /** The date in {@code modified 2020-01-01}. */
    private static Optional<String> date(Element sheet) {
        String text = SheetXml.text(sheet, "date").replaceFirst("^\\D+", "");
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(text) : Optional.empty();
    }

    private static void verified(Entry entry, String date) {
        entry.setVerifiedOn(LocalDate.parse(date));
    }

    private static void keyword(Entry entry, String subject) {
        for (String each : subject.split(",")) {
            if (!each.isBlank()) {
                entry.getFreeKeywords().add(one(each));
            }
        }
    }

    private static void links(Entry entry, Element sheet) {
        link(entry, sheet.getAttribute("spUrl"), LinkRole.OFFICIAL);
        NodeList services = sheet.getElementsByTagName("LienWeb");
        for (int i = 0; i < services.getLength(); i++) {
            if (services.item(i) instanceof Element web && web.getParentNode() == sheet) {
                link(entry, web.getAttribute("URL"), entry instanceof Tool ? LinkRole.APPLICATION : LinkRole.FORM);
            }
        }
    }

    private static void link(Entry entry, String address, LinkRole role) {
        if (address.startsWith("http")) {
            Link link = MaillageFactory.eINSTANCE.createLink();
            link.setUrl(address);
            link.setRole(role);
            entry.getLinks().add(link);
        }
    }

    private static Provenance provenance(Element sheet) {
        Provenance provenance = MaillageFactory.eINSTANCE.createProvenance();
        provenance.setSource("service-public.fr");
        provenance.setLicence("Licence Ouverte 2.0");
        String address = sheet.getAttribute("spUrl");
        provenance.setUrl(address.isEmpty() ? null : address);
        return provenance;
    }

    /** The header alone: the body is in the description. */
    private static String raw(Element sheet) {
        StringBuilder text = new StringBuilder(sheet.getNodeName()).append(' ').append(sheet.getAttribute("type"));
        NodeList children = sheet.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element && element.getPrefix() != null) {
                text.append('\n').append(element.getNodeName()).append(": ").append(one(element.getTextContent()));
            }
        }
        return text.toString();
    }

    private static String one(String text) {
        return Clean.text(text).replaceAll("\\s+", " ");
    }
}

package org.maillage.publish.internal.mine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.EntryUses;
import org.maillage.api.text.Message;
import org.maillage.publish.internal.PublishTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.w3c.dom.Element;

/** Says which entries the person put into the basket. */
@Component
public final class BasketUses implements EntryUses {

    private final KeptFile basket;

    /** Called by Declarative Services. */
    @Activate
    public BasketUses(@Reference DataArea data) {
        basket = new KeptFile(data, "basket");
    }

    @Override
    public Map<String, List<Message>> uses(Set<String> ids) throws MaillageException {
        Map<String, List<Message>> uses = new TreeMap<>();
        for (Element each : basket.elements("entry")) {
            if (ids.contains(each.getAttribute("id"))) {
                uses.put(each.getAttribute("id"), List.of(PublishTexts.of("uses.basket")));
            }
        }
        return uses;
    }
}

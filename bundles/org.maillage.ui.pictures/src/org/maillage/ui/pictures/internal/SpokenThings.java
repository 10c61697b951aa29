package org.maillage.ui.pictures.internal;

import java.util.function.IntSupplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Makes the things of a picture known to assistive techniques as a list, of which one is chosen. */
final class SpokenThings {

    private final Canvas canvas;
    private final Picture picture;
    private final IntSupplier chosen;

    SpokenThings(Canvas canvas, Picture picture, String name, IntSupplier chosen) {
        this.canvas = canvas;
        this.picture = picture;
        this.chosen = chosen;
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID >= 0 ? picture.spoken(event.childID) : named(name);
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Things());
    }

    /** On Linux the things of a list that draws itself are not heard: what is chosen is part of the name. */
    private String named(String name) {
        int thing = chosen.getAsInt();
        return thing < 0 || thing >= picture.count() ? name : name + ", " + picture.spoken(thing);
    }

    /** Says what is chosen now. */
    void changed() {
        int thing = chosen.getAsInt();
        if (thing >= 0 && canvas.isFocusControl()) {
            canvas.getAccessible().setFocus(thing);
            canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    private final class Things extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = picture.count();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[picture.count()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            int thing = picture.at(at.x, at.y);
            event.childID = thing < 0 ? ACC.CHILDID_SELF : thing;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle place = event.childID < 0 || event.childID >= picture.count() ? canvas.getClientArea()
                    : picture.bounds(event.childID);
            Point at = canvas.toDisplay(place.x, place.y);
            event.x = at.x;
            event.y = at.y;
            event.width = place.width;
            event.height = place.height;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID < 0 ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE
                    : chosen.getAsInt() < 0 ? ACC.CHILDID_SELF : chosen.getAsInt();
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = chosen.getAsInt() < 0 ? ACC.CHILDID_NONE : chosen.getAsInt();
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean it = event.childID >= 0 && event.childID == chosen.getAsInt();
            event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
                    | (it ? ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0) : 0);
        }
    }
}

package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.approval.ui.CopyNavigation;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.ui.OrderNavigation;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Panel;

/** From an ad in an insertion to its words and to its order. */
@org.springframework.stereotype.Component
class PlacementLinks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH);

    private final InsertionService insertions;
    private final CurrentUser user;

    PlacementLinks(InsertionService insertions, CurrentUser user) {
        this.insertions = insertions;
        this.user = user;
    }

    Component panel(PlacementFacts placement) {
        var facts = new FactList()
                .add(
                        text("advertising.proof.ui.copy-page"),
                        CopyNavigation.linkToCopy(placement.copyLabel(), placement.copy()));
        var insertion = ordered(placement);
        if (insertion != null) {
            facts.add(
                            text("advertising.proof.ui.insertion"),
                            OrderNavigation.linkToOrder(placement.insertionLabel(), insertion.order()))
                    .add(text("advertising.order.ui.run-on"), new Span(DAY.format(insertion.runOn())));
        }
        return new Panel(text("advertising.copy.ui.about"), facts);
    }

    /** Null where the user may not see what stands for its order at this moment. */
    private @Nullable InsertionFacts ordered(PlacementFacts placement) {
        var insertion = placement.insertion();
        return user.may(Permission.ORDER_READ)
                ? insertions.among(Set.of(insertion)).get(insertion)
                : null;
    }
}

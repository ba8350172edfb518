package org.undersigned.audit.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneOffset;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailSentence;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Numbers;

/** One entry of the trail in full beside the list, where a line may be too short for its sentence. */
final class TrailDetail extends Composite<Div> {

    TrailDetail(TrailRow row, Instants instants) {
        var sentence = new H2(TrailSentence.of(row));
        sentence.addClassName("trail-sentence");
        var facts = new FactList().add(text("audit.trail.at"), instants.exact(row.at()));
        var particulars = TrailSentence.particulars(row, ZoneOffset.UTC);
        if (!particulars.isEmpty()) {
            facts.add(text("audit.trail.particulars"), particulars);
        }
        facts.add(text("audit.trail.person"), row.actor().name())
                .add(text("audit.trail.address"), row.actor().address())
                .add(text("audit.trail.number"), Numbers.text(row.seq()));
        getContent().addClassName("register-detail");
        getContent().add(sentence, facts);
    }
}

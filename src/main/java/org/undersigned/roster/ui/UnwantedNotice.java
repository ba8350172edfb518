package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.undersigned.base.ui.Tone;
import org.undersigned.signature.coverage.UnwantedPair;
import org.undersigned.signature.ui.SignatureNavigation;

/** Says which names of a list must not stand beside each other; nothing is shown where there are none. */
final class UnwantedNotice extends Composite<Div> {

    UnwantedNotice(List<UnwantedPair> pairs) {
        var list = new UnorderedList();
        pairs.forEach(pair -> list.add(new ListItem(SignatureNavigation.linkToSignature(
                text("roster.unwanted", pair.credited(), pair.beside()), pair.signature()))));
        getContent().addClassNames("roster-notice", "listed-members", Tone.BAD.className());
        getContent().add(new Paragraph(text("roster.ui.unwanted", pairs.size())), list);
        setVisible(!pairs.isEmpty());
    }
}

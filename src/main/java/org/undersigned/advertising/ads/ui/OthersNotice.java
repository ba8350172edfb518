package org.undersigned.advertising.ads.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Tone;

/** Says why whoever looks does not decide, and who does. */
public final class OthersNotice extends Composite<Div> {

    private static final int TOLD = 5;

    /** @param others the names of those who may; none where the staff has nobody */
    public OthersNotice(Refusal why, List<String> others) {
        getContent().addClassNames("roster-notice", "others-notice", Tone.WAITING.className());
        getContent()
                .add(
                        new Paragraph(text(why.key(), why.arguments().toArray())),
                        new Paragraph(others.isEmpty() ? text("advertising.others.nobody") : told(others)));
    }

    private static String told(List<String> others) {
        var names = others.stream().limit(TOLD).collect(Collectors.joining(text("advertising.separator")));
        return others.size() > TOLD
                ? text("advertising.others.many", names, others.size() - TOLD)
                : text("advertising.others.some", names);
    }
}

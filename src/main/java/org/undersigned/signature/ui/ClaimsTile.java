package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Figure;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureFilter.Shown;
import org.undersigned.signature.queue.SignatureQueries;

/** How many claims wait to be confirmed, and how many of them nothing shows yet. */
@org.springframework.stereotype.Component
class ClaimsTile implements HomeTile {

    private final SignatureQueries queries;
    private final CurrentUser user;

    ClaimsTile(SignatureQueries queries, CurrentUser user) {
        this.queries = queries;
        this.user = user;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String permission() {
        return Permission.SIGNATURE_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var claims = SignatureFilter.in(campaignId).withState(SignatureState.CLAIMED);
        var waiting = queries.count(claims);
        var bare = queries.count(claims.withEvidence(Set.of(Shown.WITHOUT_EVIDENCE)));
        var panel = new Panel(text("signature.ui.tile.claims"));
        if (waiting == 0) {
            panel.show(new Paragraph(text("signature.ui.tile.claims.none")));
        } else {
            panel.show(
                    new Figure(waiting, text("signature.ui.tile.claims.of", waiting)),
                    new Paragraph(text("signature.ui.tile.claims.bare", bare)),
                    SignatureNavigation.linkToSignatures(
                            text("signature.ui.tile.claims.open"), SignatureState.CLAIMED));
            if (user.may(Permission.SIGNATURE_CONFIRM)) {
                panel.actions(SignatureNavigation.linkToQueue(text("signature.queue.open")));
            }
        }
        return panel;
    }
}

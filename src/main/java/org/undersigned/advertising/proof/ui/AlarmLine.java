package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.advertising.approval.ui.CopyNavigation;
import org.undersigned.advertising.copy.ui.CopyStates;
import org.undersigned.advertising.placement.CopyAlarm;
import org.undersigned.advertising.placement.LastChange;
import org.undersigned.advertising.placement.LostName;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.base.Refusal;

/** One page that has lost names: which, in which paper, until when it can be changed, and the way to do that. */
final class AlarmLine extends Composite<Article> {

    private static final int TOLD = 3;

    private final Optional<LastChange> until;

    private AlarmLine(Optional<LastChange> until) {
        this.until = until;
        getContent().addClassName("alarm-line");
    }

    /** Of an ad that is on its way to a page. */
    static AlarmLine of(NamesAlarm alarm, Instant now) {
        var placement = alarm.placement();
        return new AlarmLine(alarm.until())
                .head(
                        PlacementNavigation.linkToPlacement(placement.label(), placement.id()),
                        PlacementTones.badge(placement))
                .names(alarm.names(), alarm.count(), alarm.edition())
                .time(now)
                .way(AlarmWay.link(alarm));
    }

    /** Of copy while a page waits for an ad. */
    static AlarmLine of(CopyAlarm alarm, Instant now) {
        var copy = alarm.copy();
        return new AlarmLine(alarm.until())
                .head(
                        CopyNavigation.linkToCopy(
                                text("advertising.placement.copy", copy.title(), copy.number()), copy.copy()),
                        CopyStates.badge(copy.state()))
                .names(alarm.names(), alarm.count(), alarm.edition())
                .said(text("advertising.alarm.tile.waits", alarm.page().label()))
                .time(now)
                .way(CopyNavigation.linkToCopy(AlarmWay.words(alarm.count()), copy.copy()));
    }

    /** By when it can be changed; those of which nobody knows come last. */
    Instant sortedBy() {
        return until.map(LastChange::at).orElse(Instant.MAX);
    }

    private AlarmLine head(Component title, Component badge) {
        var head = new Div(title, badge);
        head.addClassName("alarm-head");
        getContent().add(head);
        return this;
    }

    private AlarmLine names(List<LostName> names, int count, Optional<Refusal> edition) {
        if (!names.isEmpty()) {
            var first = names.stream()
                    .limit(TOLD)
                    .map(name -> text("advertising.placement.name", name.credited(), name.why()))
                    .collect(Collectors.joining(text("advertising.separator")));
            said(
                    count > TOLD
                            ? text("advertising.alarm.tile.names-more", first, count - TOLD)
                            : text("advertising.alarm.tile.names", first));
        } else if (count > 0) {
            said(text("advertising.alarm.title", count));
        }
        edition.ifPresent(
                refusal -> said(text(refusal.key(), refusal.arguments().toArray())));
        return this;
    }

    private AlarmLine time(Instant now) {
        return said(until.map(last -> last.isAhead(now)
                        ? text("advertising.alarm.tile.until", last.told(), last.left(now))
                        : text("advertising.alarm.tile.late", last.told()))
                .orElseGet(() -> text("advertising.alarm.tile.unknown")));
    }

    private AlarmLine said(String sentence) {
        getContent().add(new Paragraph(sentence));
        return this;
    }

    private AlarmLine way(Component link) {
        getContent().add(link);
        return this;
    }
}

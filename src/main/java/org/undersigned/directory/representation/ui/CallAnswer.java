package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.representation.Advice;
import org.undersigned.directory.representation.Call;
import org.undersigned.directory.representation.NamedParty;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.Routing;
import org.undersigned.directory.representation.Verification;
import org.undersigned.directory.restriction.ui.RestrictionNotices;
import org.undersigned.directory.ui.DirectoryNavigation;

/** Shows whom to call, whom else, why, and how they are reached. */
final class CallAnswer {

    private final CallWords words;
    private final Reach reach;
    private final RepresentationDialogs dialogs;
    private final Runnable changed;

    CallAnswer(CallWords words, Reach reach, RepresentationDialogs dialogs, Runnable changed) {
        this.words = words;
        this.reach = reach;
        this.dialogs = dialogs;
        this.changed = changed;
    }

    Component of(Advice advice, Routing asked) {
        var choices = choices(advice, asked);
        if (!advice.barred().isEmpty()) {
            var answer = choices.isEmpty() ? new Div(text("directory.call.all-barred")) : shown(choices);
            return new Div(answer, barred(advice.barred()));
        }
        return choices.isEmpty() ? new Paragraph(text("directory.call.nobody")) : shown(choices);
    }

    private List<Component> choices(Advice advice, Routing asked) {
        var choices = new ArrayList<Component>();
        if (advice.suggestion() != null) {
            choices.add(call(text("directory.call.suggestion"), advice.suggestion(), asked));
        }
        if (advice.fallback() != null) {
            choices.add(call(text("directory.call.fallback"), advice.fallback(), asked));
        }
        if (advice.agency() != null) {
            var isOnlyWay = advice.suggestion() == null;
            choices.add(
                    agency(text(isOnlyWay ? "directory.call.suggestion" : "directory.call.fallback"), advice.agency()));
        }
        return choices;
    }

    private static Div shown(List<Component> choices) {
        var answer = new Div(choices.toArray(Component[]::new));
        answer.addClassName("call-choices");
        return answer;
    }

    /** Named so that nobody looks for them, and without anything by which they could be reached. */
    private static Div barred(List<NamedParty> barred) {
        var notices = new Div();
        notices.addClassName("call-barred");
        barred.forEach(party -> notices.add(RestrictionNotices.barred(text("directory.call.barred", party.name()))));
        return notices;
    }

    private Component call(String title, Call call, Routing asked) {
        var line = call.line();
        var choice = choice(title, name(line), words.reason(call, asked));
        choice.add(reach.of(line.representative().id(), agencyOf(line)));
        if (line.verified() == null) {
            choice.add(new StatusBadge(text("directory.call.unverified"), Tone.WAITING));
        } else if (call.isStale()) {
            choice.add(new StatusBadge(text("directory.call.stale", Verification.GOOD_FOR.toDays()), Tone.WAITING));
        }
        if (dialogs.mayWrite()) {
            choice.add(dialogs.verification(line, changed));
        }
        return choice;
    }

    private static @Nullable UUID agencyOf(RepresentationLine line) {
        return line.agency() == null ? null : line.agency().id();
    }

    private Component agency(String title, NamedParty agency) {
        var name = DirectoryNavigation.linkToParty(agency.name(), agency.id());
        var choice = choice(title, name, text("directory.call.agency"));
        choice.add(reach.of(agency.id(), null));
        return choice;
    }

    private static Div choice(String title, Component name, String reason) {
        var head = new Span(title);
        head.addClassName("call-title");
        name.addClassName("call-name");
        var why = new Span(reason);
        why.addClassName("part-small");
        var choice = new Div(head, name, why);
        choice.addClassName("call-choice");
        return choice;
    }

    static Component name(RepresentationLine line) {
        var representative = line.representative();
        var name = new Span(DirectoryNavigation.linkToParty(representative.name(), representative.id()));
        if (line.agency() != null) {
            name.add(new Span(text("directory.separator")));
            name.add(DirectoryNavigation.linkToParty(
                    line.agency().name(), line.agency().id()));
        }
        return name;
    }
}

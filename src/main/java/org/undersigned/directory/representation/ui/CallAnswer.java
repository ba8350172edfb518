package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
    private final RestrictionNotices restrictions;
    private final Runnable changed;

    CallAnswer(
            CallWords words,
            Reach reach,
            RepresentationDialogs dialogs,
            RestrictionNotices restrictions,
            Runnable changed) {
        this.words = words;
        this.reach = reach;
        this.dialogs = dialogs;
        this.restrictions = restrictions;
        this.changed = changed;
    }

    Component of(Advice advice, Routing asked) {
        var suggestion = advice.suggestion();
        if (suggestion == null) {
            return new Paragraph(text("directory.call.nobody"));
        }
        var answer = new Div(call(text("directory.call.suggestion"), suggestion, asked));
        answer.addClassName("call-choices");
        if (advice.fallback() != null) {
            answer.add(call(text("directory.call.fallback"), advice.fallback(), asked));
        } else if (advice.agency() != null) {
            answer.add(agency(advice.agency()));
        }
        return answer;
    }

    private Component call(String title, Call call, Routing asked) {
        var line = call.line();
        var choice = choice(title, name(line), words.reason(call, asked));
        choice.add(reach.of(line.representative().id(), agencyOf(line)));
        choice.add(restrictions.inShort(line.representative().id()));
        if (line.agency() != null) {
            choice.add(restrictions.inShort(line.agency().id()));
        }
        if (call.isStale()) {
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

    private Component agency(NamedParty agency) {
        var name = DirectoryNavigation.linkToParty(agency.name(), agency.id());
        var choice = choice(text("directory.call.fallback"), name, text("directory.call.agency"));
        choice.add(reach.of(agency.id(), null));
        choice.add(restrictions.inShort(agency.id()));
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

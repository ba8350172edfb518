package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.directory.representation.Ask;
import org.undersigned.directory.representation.CallService;
import org.undersigned.directory.representation.Routing;

/** Whom to call for a party, for pages of other features on which somebody decides to call. */
@org.springframework.stereotype.Component
public class CallAdvice {

    private final CallService calls;
    private final RepresentationDialogs dialogs;
    private final Reach reach;
    private final Clock clock;

    CallAdvice(CallService calls, RepresentationDialogs dialogs, Reach reach, Clock clock) {
        this.calls = calls;
        this.dialogs = dialogs;
        this.reach = reach;
        this.clock = clock;
    }

    /** @param field the code of the discipline for which one asks; null for none in particular */
    public Panel of(UUID party, @Nullable String field, Runnable changed) {
        var ask = Ask.of(Routing.PRESS_ASKS).in(field, null);
        var answer = new CallAnswer(new CallWords(Instants.here(clock)), reach, dialogs, changed);
        return new Panel(text("directory.call.title"), answer.of(calls.advise(party, ask), ask.kind()));
    }
}

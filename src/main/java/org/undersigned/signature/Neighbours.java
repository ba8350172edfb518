package org.undersigned.signature;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyService;
import org.undersigned.signature.scope.GrantedScopes;
import org.undersigned.signature.scope.Limits;

/** Tells by name beside whom a signer does not want to stand. */
@Component
class Neighbours {

    private final PartyService parties;

    Neighbours(PartyService parties) {
        this.parties = parties;
    }

    /**
     * @param before those beside whom the name does not stand so far
     * @throws Refusal when a name shall not stand beside itself, beside somebody who is not in the directory, or, if some
     *     are new, beside too many
     */
    void expectOthers(PartyFacts party, Limits limits, Set<UUID> before) {
        if (limits.notBeside().size() > Limits.MOST_BESIDE && !before.containsAll(limits.notBeside())) {
            throw new Refusal("signature.refused.many-beside", Limits.MOST_BESIDE);
        }
        if (limits.notBeside().contains(party.id())) {
            throw new Refusal("signature.refused.beside-oneself", party.name());
        }
        if (!parties.facts(limits.notBeside()).keySet().containsAll(limits.notBeside())) {
            throw new Refusal("signature.refused.unknown-party");
        }
    }

    Map<UUID, String> names(GrantedScopes uses) {
        return parties.facts(uses.limits().notBeside()).values().stream()
                .collect(Collectors.toMap(PartyFacts::id, PartyFacts::name));
    }

    /** The uses and beside whom not, as one says it. */
    String said(GrantedScopes uses) {
        var names = text(uses);
        return names == null ? uses.text() : Texts.text("signature.scopes.not-beside", uses.text(), names);
    }

    /** The names in their order; nothing where there are none. */
    @Nullable
    String text(GrantedScopes uses) {
        var names = names(uses);
        return names.isEmpty()
                ? null
                : names.values().stream()
                        .sorted()
                        .collect(Collectors.joining(Texts.text("signature.scopes.separator")));
    }
}

package org.undersigned.directory.duplicate;

import java.util.List;
import java.util.Set;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.external.ExternalId;

/**
 * What of a party is compared with others.
 *
 * @param names all of them, read for comparing
 */
record PartyTraits(PartyKind kind, List<NameAlignment> names, Set<String> disciplines, Set<ExternalId> numbers) {}

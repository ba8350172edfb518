package org.undersigned.roster;

import org.springframework.data.jpa.repository.JpaRepository;

interface EditionFiles extends JpaRepository<EditionFile, EditionFile.Key> {}

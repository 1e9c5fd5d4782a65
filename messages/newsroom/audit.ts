/** The texts of the audit log. */
export const auditTexts = {
  title: 'Journal des actions',
  columns: { at: 'Quand', actor: 'Qui', act: 'Action', subject: 'Sur quoi', details: 'Détails' },
  filters: {
    actor: 'Qui',
    act: 'Action',
    kind: 'Sur quoi',
    subject: 'Identifiant',
    from: 'Du',
    to: 'Au',
    everybody: 'Tout le monde',
    everything: 'Toutes',
    anything: 'Tout',
    search: 'Chercher',
    clear: 'Tout afficher',
  },
  machines: {
    operator: 'Le serveur, en ligne de commande',
    clock: 'L’horloge',
    wire: 'Le fil',
    import: 'L’import',
    'sign-in': 'La connexion',
  } satisfies Record<string, string>,
  kinds: {
    article: 'Article',
    media: 'Média',
    user: 'Personne',
    'info-page': 'Page du journal',
    setting: 'Réglage',
  } satisfies Record<string, string>,
  older: 'Actions plus anciennes',
  none: 'Rien ne correspond à cette recherche.',
  exportAs: 'Tout exporter\u00a0:',
  csv: 'CSV',
  json: 'JSON',
};

const acts: Readonly<Record<string, string>> = {
  'add-media': 'Média ajouté',
  'add-note': 'Note ajoutée',
  'add-passkey': 'Clé d’accès ajoutée',
  'add-user': 'Compte créé',
  'change-password': 'Mot de passe changé',
  'change-role': 'Rôle changé',
  'clear-second-factor': 'Double authentification retirée',
  'correct-article': 'Correction publiée',
  'create-article': 'Article commencé',
  'embargo-article': 'Embargo fixé',
  'end-other-sessions': 'Autres sessions terminées',
  'end-session': 'Session terminée',
  'invite-user': 'Personne invitée',
  'make-password-link': 'Lien de mot de passe créé',
  'mark-note': 'Note traitée',
  'name-revision': 'Version nommée',
  'plan-withdrawal': 'Retrait programmé',
  'publish-article': 'Article publié',
  'record-translation': 'Traduction enregistrée',
  'reinstate-user': 'Accès rétabli',
  'remove-passkey': 'Clé d’accès retirée',
  'renew-recovery-codes': 'Codes de secours renouvelés',
  'reset-password': 'Mot de passe remplacé',
  'return-article': 'Article rendu',
  'review-translation': 'Traduction relue',
  'revoke-preview': 'Lien de relecture retiré',
  'save-article': 'Article enregistré',
  'save-info-page': 'Page du journal enregistrée',
  'save-settings': 'Réglage enregistré',
  'save-working-copy': 'Mise à jour préparée',
  'schedule-article': 'Publication programmée',
  'set-password': 'Mot de passe choisi',
  'share-preview': 'Lien de relecture créé',
  'sign-in': 'Connexion',
  'submit-article': 'Article soumis',
  'suspend-user': 'Personne suspendue',
  'turn-off-second-factor': 'Double authentification désactivée',
  'turn-on-second-factor': 'Double authentification activée',
  'unschedule-article': 'Publication déprogrammée',
  'update-article': 'Article mis à jour',
  'withdraw-article': 'Article retiré',
};

/** Every act that has a name, in the order of the names. */
export const actNames: readonly (readonly [act: string, name: string])[] = Object.entries(acts).toSorted(
  ([, a], [, b]) => a.localeCompare(b, 'fr'),
);

/** What an act is called; one without a name stays as it is. */
export function nameOfAct(act: string): string {
  return acts[act] ?? act;
}

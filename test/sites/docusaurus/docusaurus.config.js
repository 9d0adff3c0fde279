export default { title: 'Status', url: 'https://status.example' }

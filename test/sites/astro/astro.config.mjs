export default { site: 'https://regatta.example' }
